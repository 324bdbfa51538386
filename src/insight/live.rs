//! The numbers of a journey that changes: after an edit only what it touched is computed anew.

use std::sync::Arc;

use crate::journey::Journey;

use super::board::Board;
use super::changed::Changed;
use super::facts::Facts;
use super::{
    Inclusion, Insight, Seams, Unknown, collaboration, cost, emotion, evidence, handoff, inclusion,
    ownership, perception, time, wanted,
};

/// The numbers of a journey, kept up with its changes.
#[derive(Debug, Clone)]
pub struct LiveInsight {
    facts: Facts,
    kept: Kept,
    insight: Insight,
}

impl LiveInsight {
    /// The numbers of `journey`.
    pub fn new(journey: &Arc<Journey>) -> Self {
        let mut live = Self {
            facts: Facts::new(),
            kept: Kept::default(),
            insight: blank(),
        };
        live.facts.follow(journey);
        live.compute(Changed::ALL);
        live
    }

    /// Brings the numbers up to another version of the journey, quickly where records are shared.
    pub fn follow(&mut self, journey: &Arc<Journey>) {
        let changed = self.facts.follow(journey);
        if !changed.is_empty() {
            self.compute(changed);
        }
    }

    /// The numbers.
    pub fn insight(&self) -> &Insight {
        &self.insight
    }

    /// The numbers, kept up no more.
    pub fn into_insight(self) -> Insight {
        self.insight
    }

    fn compute(&mut self, changed: Changed) {
        let Self {
            facts,
            kept,
            insight,
        } = self;
        let board = &Board::new(facts);
        if changed.touches(handoff::MADE_OF) {
            handoff::follow(&mut insight.handoffs, &mut kept.handoffs, board);
            insight.seams = Seams::of(&insight.handoffs);
        }
        insight.follow_emotions(kept, board, changed);
        insight.follow_times(board, changed);
        insight.follow_pains(kept, board, changed);
        inclusion::follow(&mut insight.inclusion, board, &insight.handoffs, changed);
        if changed.touches(collaboration::MADE_OF) {
            collaboration::follow(
                &mut insight.collaboration,
                &mut kept.collaboration,
                board,
                &insight.handoffs,
            );
        }
    }
}

/// What the entries of the long lists were made of.
#[derive(Debug, Clone, Default)]
struct Kept {
    handoffs: Vec<handoff::Key>,
    ownership: ownership::Kept,
    perception: Vec<Vec<perception::Key>>,
    costs: Vec<cost::Key>,
    collaboration: Vec<collaboration::Key>,
}

impl Insight {
    fn follow_emotions(&mut self, kept: &mut Kept, board: &Board<'_>, changed: Changed) {
        if changed.touches(handoff::MADE_OF) {
            self.emotion_lost_at_handoffs = emotion::lost_at_handoffs(board, &self.handoffs);
        }
        if changed.touches(Changed::ORDER.and(Changed::CURVES)) {
            self.emotions = board.steps.iter().map(|step| step.emotion).collect();
            self.remembered_emotion = emotion::remembered(board);
            self.evidence = evidence::grounds(board);
            self.to_be_gap = wanted::to_be_gap(board);
        }
        if changed.touches(
            Changed::ORDER
                .and(Changed::CURVES)
                .and(Changed::DEPARTMENTS),
        ) {
            perception::follow(&mut self.perception_gap, &mut kept.perception, board);
        }
    }

    fn follow_times(&mut self, board: &Board<'_>, changed: Changed) {
        if changed.touches(Changed::ORDER.and(Changed::TIMES)) {
            self.lead_time = time::lead_time(board);
            self.work_time = time::work_time(board);
            self.activity_ratio = time::activity_ratio(self.lead_time, self.work_time);
            self.longest_wait = time::longest_wait(board);
        }
        if changed.touches(Changed::ORDER.and(Changed::SHARES)) {
            self.rolled_right_first_time = time::rolled_right_first_time(board);
        }
    }

    fn follow_pains(&mut self, kept: &mut Kept, board: &Board<'_>, changed: Changed) {
        if changed.touches(Changed::PAINS.and(Changed::DEPARTMENTS)) {
            ownership::follow(&mut self.ownership, &mut kept.ownership, board);
            ownership::follow_unowned(&mut self.unowned, &mut kept.ownership, board);
            ownership::follow_quick_wins(&mut self.quick_wins, &mut kept.ownership, board);
        }
        if changed.touches(Changed::PAINS.and(Changed::PEOPLE)) {
            cost::follow(&mut self.working_days_lost, &mut kept.costs, board);
        }
    }
}

/// The numbers before anything is known.
fn blank() -> Insight {
    Insight {
        emotions: Vec::new(),
        handoffs: Vec::new(),
        seams: Seams::default(),
        emotion_lost_at_handoffs: Err(Unknown::NoCurve),
        remembered_emotion: Err(Unknown::NoCurve),
        evidence: Err(Unknown::NoCurve),
        to_be_gap: Err(Unknown::NoCurve),
        lead_time: Err(Unknown::NoTime),
        work_time: Err(Unknown::NoTime),
        activity_ratio: Err(Unknown::NoTime),
        rolled_right_first_time: Err(Unknown::NoShare),
        longest_wait: Err(Unknown::NoTime),
        ownership: Vec::new(),
        unowned: Vec::new(),
        inclusion: Inclusion {
            departments: Vec::new(),
            taking_part: Vec::new(),
            without_voice: Vec::new(),
            share_heard: Err(Unknown::NobodyTakesPart),
        },
        perception_gap: Vec::new(),
        working_days_lost: cost::nothing_lost(),
        quick_wins: Vec::new(),
        collaboration: Vec::new(),
    }
}
