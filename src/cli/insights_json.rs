//! The numbers of `seamline insights --json`: stable keys; what is not known is `null`, and its
//! reason stands under the same key in `unknown` beside it.

use serde_json::{Map, Value, json};

use crate::insight::{
    Collaboration, Handoff, Inclusion, Insight, Known, PainCost, Part, Perception,
};
use crate::journey::Journey;

/// All numbers of a journey.
pub(super) fn text(journey: &Journey, insight: &Insight) -> String {
    let mut all = Object::default();
    all.put("title", json!(journey.title));
    all.put("handoffs", insight.handoffs.iter().map(handoff).collect());
    all.put_known("emotion_lost_at_handoffs", &insight.emotion_lost_at_handoffs, |lost| {
        json!({ "share": round(lost.share), "at_handoffs": round(lost.at_handoffs), "everywhere": round(lost.everywhere) })
    });
    all.put_known(
        "remembered_emotion",
        &insight.remembered_emotion,
        |remembered| {
            let felt = [&remembered.peak, &remembered.end].map(
                |felt| json!({ "touchpoint": felt.touchpoint, "emotion": round(felt.emotion) }),
            );
            let [peak, end] = felt;
            json!({ "emotion": round(remembered.emotion), "peak": peak, "end": end })
        },
    );
    put_grounds(&mut all, insight);
    put_times(&mut all, insight);
    put_pains(&mut all, insight);
    all.put("inclusion", inclusion(&insight.inclusion));
    all.put(
        "perception_gap",
        insight.perception_gap.iter().map(perception).collect(),
    );
    all.put(
        "collaboration",
        insight.collaboration.iter().map(collaboration).collect(),
    );
    format!("{:#}", all.value())
}

fn put_grounds(all: &mut Object, insight: &Insight) {
    all.put_known("evidence", &insight.evidence, |grounds| {
        json!({
            "assumed_share": round(grounds.assumed_share),
            "assumed": grounds.assumed,
            "interview": grounds.interview,
            "survey": grounds.survey,
            "measured": grounds.measured,
        })
    });
    all.put_known("to_be_gap", &insight.to_be_gap, |gap| {
        json!({
            "mean": round(gap.mean),
            "told_by": gap.told,
            "largest": { "touchpoint": gap.largest_at, "gap": round(gap.largest) },
        })
    });
}

fn put_times(all: &mut Object, insight: &Insight) {
    all.put_known("lead_time_hours", &insight.lead_time, |total| {
        json!(round(total.hours))
    });
    all.put_known("work_time_hours", &insight.work_time, |total| {
        json!(round(total.hours))
    });
    all.put_known("activity_ratio", &insight.activity_ratio, |ratio| {
        json!(round(*ratio))
    });
    all.put_known("rolled_right_first_time", &insight.rolled_right_first_time, |rolled| {
        json!({ "share": round(rolled.share), "told_by": rolled.told, "lowest": rolled.lowest })
    });
    all.put_known(
        "longest_wait",
        &insight.longest_wait,
        |longest| json!({ "touchpoint": longest.touchpoint, "hours": round(longest.hours) }),
    );
}

fn put_pains(all: &mut Object, insight: &Insight) {
    let ownership = insight.ownership.iter().map(|own| {
        json!({ "department": own.department, "owns": own.owns, "causes": own.causes, "fixes": own.fixes })
    });
    all.put("ownership", ownership.collect());
    all.put("unowned", json!(insight.unowned));
    all.put("quick_wins", json!(insight.quick_wins));
    let mut lost = Object::default();
    lost.put_number("total", insight.working_days_lost.total);
    lost.put("told_by", json!(insight.working_days_lost.told));
    lost.put(
        "pain_points",
        insight
            .working_days_lost
            .pain_points
            .iter()
            .map(pain_cost)
            .collect(),
    );
    all.put("working_days_lost", lost.value());
}

fn handoff(handoff: &Handoff) -> Value {
    let mut entry = Object::default();
    entry.put("from", json!(handoff.from));
    entry.put("to", json!(handoff.to));
    entry.put("from_department", json!(handoff.from_department));
    entry.put("to_department", json!(handoff.to_department));
    entry.put_number("emotion_change", handoff.emotion_change);
    entry.put_number("wait_hours", handoff.wait_hours);
    entry.put("agreement", json!(handoff.agreement));
    entry.value()
}

fn pain_cost(cost: &PainCost) -> Value {
    let mut entry = Object::default();
    entry.put("pain_point", json!(cost.pain_point));
    entry.put_number("days", cost.cost.map(|cost| cost.days));
    if let Ok(cost) = &cost.cost {
        entry.put("people_per_year", json!(cost.people_per_year));
        entry.put("hours_lost", json!(round(cost.hours_lost)));
        entry.put("hours_per_day", json!(round(cost.hours_per_day)));
    }
    entry.value()
}

fn inclusion(inclusion: &Inclusion) -> Value {
    let mut entry = Object::default();
    entry.put("taking_part", json!(inclusion.taking_part));
    entry.put("without_voice", json!(inclusion.without_voice));
    entry.put_number("share_heard", inclusion.share_heard);
    entry.put(
        "departments",
        inclusion.departments.iter().map(part).collect(),
    );
    entry.value()
}

fn part(part: &Part) -> Value {
    json!({
        "department": part.department,
        "leads": part.leads,
        "helps": part.helps,
        "pain_points": part.pain_points,
        "handoffs": part.handoffs,
        "agreements": part.agreements,
        "attended": part.voice.attended,
        "votes": part.voice.votes,
        "comments": part.voice.comments,
        "believed_curves": part.voice.curves,
    })
}

fn perception(perception: &Perception) -> Value {
    let gaps = perception.gaps.iter().map(|gap| {
        json!({
            "touchpoint": gap.touchpoint,
            "believed": round(gap.believed),
            "as_is": round(gap.as_is),
            "gap": round(gap.gap),
        })
    });
    let mut entry = Object::default();
    entry.put("department", json!(perception.department));
    entry.put("curve", json!(perception.curve));
    entry.put("gaps", gaps.collect());
    entry.put_number("mean", perception.mean);
    entry.value()
}

fn collaboration(place: &Collaboration) -> Value {
    let mut terms = Object::default();
    for (term, points) in place.terms.points() {
        terms.put_number(&term.key().replace('-', "_"), points);
    }
    json!({
        "touchpoint": place.touchpoint,
        "score": round(place.score),
        "terms": terms.value(),
        "departments": place.departments,
        "pain_points": place.pain_points,
    })
}

/// An object with what is known, and why the rest is not.
#[derive(Default)]
struct Object {
    known: Map<String, Value>,
    unknown: Map<String, Value>,
}

impl Object {
    fn put(&mut self, key: &str, value: Value) {
        self.known.insert(key.to_owned(), value);
    }

    fn put_known<T>(&mut self, key: &str, known: &Known<T>, value: impl Fn(&T) -> Value) {
        match known {
            Ok(known) => self.put(key, value(known)),
            Err(reason) => {
                self.put(key, Value::Null);
                self.unknown.insert(key.to_owned(), json!(reason.key()));
            }
        }
    }

    fn put_number(&mut self, key: &str, known: Known<f64>) {
        self.put_known(key, &known, |number| json!(round(*number)));
    }

    fn value(mut self) -> Value {
        if !self.unknown.is_empty() {
            self.known
                .insert("unknown".to_owned(), Value::Object(self.unknown));
        }
        Value::Object(self.known)
    }
}

/// At most four decimals: what lies behind them comes from computing and means nothing.
fn round(number: f64) -> f64 {
    let rounded = (number * 10_000.0).round() / 10_000.0;
    // Without the sign of a zero that was a little less.
    if rounded == 0.0 { 0.0 } else { rounded }
}
