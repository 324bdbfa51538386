//! The samples and templates: each opens without a Problem, in canonical form; between them they use the whole format.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its data has failed"
)]

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::path::{Path, PathBuf};

use ron::Error;
use seamline::insight::Insight;
use seamline::journey::*;
use serde::de::DeserializeOwned;

use crate::support::{open, sample_paths, text_of};

fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files = sample_paths();
    files.retain(|path| path.starts_with(&folder));
    files
}

fn samples() -> Vec<PathBuf> {
    files("sample-journeys")
}

fn templates() -> Vec<PathBuf> {
    files("assets/templates")
}

fn journey(path: &Path) -> Journey {
    open(&text_of(path)).journey
}

fn sample(name: &str) -> Journey {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-journeys");
    journey(&folder.join(name).with_extension("ron"))
}

#[test]
fn there_are_six_samples_and_four_templates_in_two_languages() {
    assert_eq!((samples().len(), templates().len()), (6, 8));
}

#[test]
fn every_sample_and_template_opens_without_a_problem() {
    for path in samples().into_iter().chain(templates()) {
        assert_eq!(check(&journey(&path)), [], "{}", path.display());
    }
}

#[test]
fn a_sample_has_an_id_of_its_own_and_a_template_has_none() {
    let ids: BTreeSet<_> = samples()
        .iter()
        .map(|path| journey(path).id)
        .filter(|id| !id.is_empty())
        .collect();
    assert_eq!(ids.len(), samples().len());
    assert!(templates().iter().all(|path| journey(path).id.is_empty()));
}

#[test]
fn each_template_says_its_language_and_kind() {
    for path in templates() {
        let (name, journey) = (
            path.file_name().unwrap().to_str().unwrap().to_owned(),
            journey(&path),
        );
        assert_eq!(journey.language, name.split('.').nth(1).unwrap(), "{name}");
        let kind = match name.split('.').next().unwrap() {
            "service-desk-customer" => Kind::Customer,
            "value-stream" => Kind::ValueStream,
            _ => Kind::Employee,
        };
        assert_eq!(journey.kind, kind, "{name}");
    }
}

#[test]
fn the_onboarding_sample_tells_the_numbers_of_its_map() {
    let insight = Insight::of(&sample("onboarding"));
    let counts: Vec<_> = insight
        .ownership
        .iter()
        .map(|part| (part.owns.len(), part.causes.len()))
        .collect();
    assert_eq!(counts, [(2, 1), (2, 1), (1, 0), (1, 2), (1, 2)]);
    assert_eq!(insight.unowned, ["no-plan"].map(Id::from));
    let agreements: Vec<_> = insight
        .handoffs
        .iter()
        .map(|handoff| handoff.agreement)
        .collect();
    assert_eq!(agreements, [false, false, false, true]);
    assert!((insight.remembered_emotion.unwrap().emotion + 0.15).abs() < 1e-9);
    assert_eq!(
        format!(
            "{:.0}",
            insight.rolled_right_first_time.unwrap().share * 100.0
        ),
        "41"
    );
    assert_eq!(
        format!("{:.0}", insight.lead_time.unwrap().hours / 8.0),
        "120"
    );
}

#[test]
fn the_large_sample_is_as_large_as_it_claims() {
    let merger = sample("large-merger");
    let deepest = merger.touchpoints.iter().map(|t| {
        merger
            .pain_points
            .iter()
            .filter(|p| p.touchpoint == t.id)
            .count()
    });
    assert_eq!((merger.touchpoints.len(), deepest.max()), (60, Some(6)));
}

/// The names of the fields of a record, as its reader knows them.
fn fields<T: DeserializeOwned + Debug>() -> &'static [&'static str] {
    match ron::from_str::<T>("(no_such_field: 0)").unwrap_err().code {
        Error::NoSuchStructField { expected, .. } => expected,
        other => panic!("{other}"),
    }
}

/// The names of the variants of a choice, as its reader knows them.
fn variants<T: DeserializeOwned + Debug>() -> BTreeSet<String> {
    match ron::from_str::<T>("NoSuchVariant").unwrap_err().code {
        Error::NoSuchEnumVariant { expected, .. } => {
            expected.iter().map(ToString::to_string).collect()
        }
        other => panic!("{other}"),
    }
}

/// The lines of a list in all samples, without those of other lists.
fn lines_of(list: &str) -> String {
    let (start, mut inside, mut lines) = (format!("    {list}: "), false, String::new());
    for line in samples()
        .iter()
        .map(|path| text_of(path))
        .collect::<String>()
        .lines()
    {
        if line.len() > 4
            && line.starts_with("    ")
            && !line.starts_with("     ")
            && !line.starts_with("    ]")
        {
            inside = line.starts_with(&start);
        }
        if inside {
            lines.push_str(line);
            lines.push('\n');
        }
    }
    lines
}

#[track_caller]
fn expect_fields<T: DeserializeOwned + Debug>(list: &str) {
    let lines = lines_of(list);
    let missing = fields::<T>()
        .iter()
        .filter(|f| !lines.contains(&format!("({f}: ")) && !lines.contains(&format!(", {f}: ")));
    assert_eq!(
        missing.collect::<Vec<_>>(),
        Vec::<&&str>::new(),
        "no sample uses these fields of {list}"
    );
}

#[test]
fn the_samples_use_every_field_of_the_format() {
    let own = samples()
        .iter()
        .map(|path| text_of(path))
        .collect::<String>();
    let missing: Vec<_> = fields::<Journey>()
        .iter()
        .filter(|field| !own.contains(&format!("\n    {field}: ")))
        // A sample is settled.
        .filter(|field| **field != "conflicts")
        .collect();
    assert_eq!(missing, Vec::<&&str>::new());
    expect_fields::<Department>("departments");
    expect_fields::<Persona>("personas");
    expect_fields::<Stage>("stages");
    expect_fields::<Touchpoint>("touchpoints");
    expect_fields::<Curve>("curves");
    expect_fields::<CurvePoint>("curves");
    expect_fields::<PainPoint>("pain_points");
    expect_fields::<HandoffNote>("handoffs");
    expect_fields::<SmallStep>("small_steps");
    expect_fields::<Comment>("comments");
    expect_fields::<Workshop>("workshop");
    expect_fields::<Vote>("workshop");
    expect_fields::<View>("views");
    expect_fields::<Shot>("shots");
}

/// Checks that the values of a choice in all samples are all its variants.
#[track_caller]
fn expect_variants<T: DeserializeOwned + Debug>(values: impl Fn(&Journey) -> Vec<T>) {
    let name = |value: &T| {
        format!("{value:?}")
            .split(['(', ' '])
            .next()
            .unwrap()
            .to_owned()
    };
    let used: BTreeSet<_> = samples()
        .iter()
        .flat_map(|path| values(&journey(path)))
        .map(|value| name(&value))
        .collect();
    assert_eq!(
        used,
        variants::<T>(),
        "the samples use other variants than there are"
    );
}

#[test]
fn the_samples_use_every_variant_of_the_format() {
    expect_variants(|journey| vec![journey.kind]);
    expect_variants(|journey| {
        journey
            .departments
            .iter()
            .map(|department| department.color.clone())
            .collect()
    });
    expect_variants(|journey| {
        journey
            .departments
            .iter()
            .map(|department| department.pattern)
            .collect()
    });
    expect_variants(|journey| {
        journey
            .touchpoints
            .iter()
            .filter_map(|touchpoint| touchpoint.channel.clone())
            .collect()
    });
    expect_variants(|journey| {
        journey
            .curves
            .iter()
            .map(|curve| curve.state.clone())
            .collect()
    });
    expect_variants(|journey| {
        journey
            .curves
            .iter()
            .flat_map(|c| &c.points)
            .map(|p| p.evidence.clone())
            .collect()
    });
    expect_variants(|journey| {
        journey
            .pain_points
            .iter()
            .map(|pain| pain.state.clone())
            .collect()
    });
    expect_variants(|journey| {
        journey
            .small_steps
            .iter()
            .map(|step| step.state.clone())
            .collect()
    });
}
