//! What two versions of a journey disagree about and nobody has settled yet, with both sides whole.

use std::sync::LazyLock;

use serde::de::value::Error as NoRecord;
use serde::de::{Error as _, Visitor};
use serde::{Deserialize, Deserializer, Serialize, forward_to_deserialize_any};
use serde_json::Value as Json;

use super::fields::{bare, is_default};
use super::{
    Comment, Curve, CurvePoint, Department, HandoffNote, Head, Id, List, PainPoint, Persona, Shot,
    SmallStep, Stage, Touchpoint, View, Vote,
};

/// A field of which two versions say something else.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(
    deny_unknown_fields,
    default,
    bound(deserialize = "T: Default + Deserialize<'de>")
)]
pub struct Disputed<T> {
    /// Of a point the curve that holds it.
    #[serde(skip_serializing_if = "is_default")]
    pub curve: Id,
    /// The field, by its name in the file.
    pub field: String,
    /// What it said before, as a record that says nothing else; none where both sides added it.
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "bare",
        bound(serialize = "T: Serialize")
    )]
    pub base: Option<T>,
    /// What this side says: the journey says it too, unless somebody changed it since.
    pub ours: T,
    /// What the other side says.
    pub theirs: T,
}

/// A record that one side removed and the other changed or still needs, so that it stays.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct KeptRecord {
    /// Its list.
    pub list: List,
    /// Its id.
    pub id: Id,
    /// Of a point its curve, of a handoff the touchpoint behind the seam, of a vote its ballot.
    #[serde(skip_serializing_if = "is_default")]
    pub second: Option<Id>,
}

/// Two records that both sides added under one id, so that one of them has another id now.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TwinRecords {
    /// Their list.
    pub list: List,
    /// The id of both, which ours kept.
    pub ours: Id,
    /// The id that theirs has now.
    pub theirs: Id,
}

/// Two orders of one list: what both sides have, by its ids.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TwoOrders {
    /// The list.
    pub list: List,
    /// The order of this side, in which it stands.
    pub ours: Vec<Id>,
    /// The order of the other side.
    pub theirs: Vec<Id>,
}

/// Says for each kind of conflict what it holds and by which name it stands in the file.
macro_rules! conflicts {
    ($($(#[$doc:meta])* $kind:ident($holds:ty) as $name:ident,)+) => {
        /// Something that two versions disagree about and nobody has settled yet.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[serde(try_from = "Written", into = "Written")]
        pub enum OpenConflict {
            $($(#[$doc])* $kind(Box<$holds>),)+
        }

        /// A conflict as it stands in the file: a record with one field, which says of what kind it is.
        #[derive(Default, Serialize, Deserialize)]
        #[serde(deny_unknown_fields, default)]
        struct Written {
            $(
                #[serde(skip_serializing_if = "Option::is_none", serialize_with = "bare")]
                $name: Option<Box<$holds>>,
            )+
        }

        impl From<OpenConflict> for Written {
            fn from(conflict: OpenConflict) -> Self {
                match conflict {
                    $(OpenConflict::$kind(held) => Self { $name: Some(held), ..Self::default() },)+
                }
            }
        }

        impl TryFrom<Written> for OpenConflict {
            type Error = &'static str;

            fn try_from(written: Written) -> Result<Self, Self::Error> {
                let mut found = [$(written.$name.map(Self::$kind)),+].into_iter().flatten();
                match (found.next(), found.next()) {
                    (Some(conflict), None) => Ok(conflict),
                    _ => Err("a conflict is about one thing"),
                }
            }
        }
    };
}

conflicts! {
    /// About a field of the journey itself.
    Head(Disputed<Head>) as journey,
    /// About a field of a department.
    Department(Disputed<Department>) as department,
    /// About a field of a persona.
    Persona(Disputed<Persona>) as persona,
    /// About a field of a stage.
    Stage(Disputed<Stage>) as stage,
    /// About a field of a touchpoint.
    Touchpoint(Disputed<Touchpoint>) as touchpoint,
    /// About a field of a curve.
    Curve(Disputed<Curve>) as curve,
    /// About a point of a curve, of which both sides hold all.
    CurvePoint(Disputed<CurvePoint>) as point,
    /// About a field of a pain point.
    PainPoint(Disputed<PainPoint>) as pain_point,
    /// About what is said of a handoff.
    HandoffNote(Disputed<HandoffNote>) as handoff,
    /// About a field of a small step.
    SmallStep(Disputed<SmallStep>) as small_step,
    /// About a field of a comment.
    Comment(Disputed<Comment>) as comment,
    /// About the dots of a vote.
    Vote(Disputed<Vote>) as vote,
    /// About a field of a saved view.
    View(Disputed<View>) as view,
    /// About what is said of a shot.
    Shot(Disputed<Shot>) as shot,
    /// About a record that one side removed.
    Kept(KeptRecord) as kept,
    /// About two records that both sides added under one id.
    Twins(TwinRecords) as twins,
    /// About the order of a list.
    Order(TwoOrders) as order,
}

/// The key of what needs none: there is only one journey, and one order of a list.
pub(crate) static NO_KEY: LazyLock<Id> = LazyLock::new(Id::default);

/// A record that two versions may disagree about, as far as it is known by its key.
trait Keyed: Serialize + for<'de> Deserialize<'de> {
    const LIST: List;

    fn key(&self) -> (&Id, Option<&Id>);
}

macro_rules! keyed {
    ($($record:ident in $list:ident by $first:ident $(and $second:ident)?,)+) => {$(
        impl Keyed for $record {
            const LIST: List = List::$list;

            fn key(&self) -> (&Id, Option<&Id>) {
                (&self.$first, None $(.or(Some(&self.$second)))?)
            }
        }
    )+};
}

keyed! {
    Department in Departments by id,
    Persona in Personas by id,
    Stage in Stages by id,
    Touchpoint in Touchpoints by id,
    Curve in Curves by id,
    CurvePoint in Points by touchpoint,
    PainPoint in PainPoints by id,
    HandoffNote in Handoffs by from and to,
    SmallStep in SmallSteps by id,
    Comment in Comments by id,
    Vote in Workshop by on and ballot,
    View in Views by id,
    Shot in Shots by id,
}

/// The journey itself needs no key.
impl Keyed for Head {
    const LIST: List = List::Journey;

    fn key(&self) -> (&Id, Option<&Id>) {
        (&NO_KEY, None)
    }
}

/// A conflict about a field, whatever it is a field of.
trait AboutField {
    fn subject(&self) -> (List, &Id, Option<&Id>);
    fn known_field(&self) -> Option<&'static str>;
    fn sides_as_text(&self) -> Option<[String; 2]>;
}

impl<T: Keyed> AboutField for Disputed<T> {
    fn subject(&self) -> (List, &Id, Option<&Id>) {
        let (id, second) = self.ours.key();
        let holder = Some(&self.curve).filter(|curve| !curve.is_empty());
        (T::LIST, id, second.or(holder))
    }

    fn known_field(&self) -> Option<&'static str> {
        let mut fields = fields_of::<T>().iter().copied();
        fields.find(|field| *field == self.field)
    }

    fn sides_as_text(&self) -> Option<[String; 2]> {
        let said = |side: &T| {
            let record = serde_json::to_value(side).ok()?;
            Some(record.get(&self.field).map_or_else(String::new, plain))
        };
        Some([said(&self.ours)?, said(&self.theirs)?])
    }
}

impl OpenConflict {
    /// The list and the key of the record that it is about; of an order only the list.
    pub fn subject(&self) -> (List, &Id, Option<&Id>) {
        match self {
            Self::Kept(kept) => (kept.list, &kept.id, kept.second.as_ref()),
            Self::Twins(twins) => (twins.list, &twins.ours, None),
            Self::Order(order) => (order.list, &NO_KEY, None),
            other => other
                .about_field()
                .map_or((List::Conflicts, &NO_KEY, None), AboutField::subject),
        }
    }

    /// The name of the field that it is about; `None` where it is about none, or where the format has
    /// no such field.
    pub fn known_field(&self) -> Option<&'static str> {
        self.about_field()?.known_field()
    }

    /// What both sides say of a field, ours first, as it stands in the file.
    pub fn sides_as_text(&self) -> Option<[String; 2]> {
        self.about_field()?.sides_as_text()
    }

    fn about_field(&self) -> Option<&dyn AboutField> {
        Some(match self {
            Self::Head(disputed) => &**disputed,
            Self::Department(disputed) => &**disputed,
            Self::Persona(disputed) => &**disputed,
            Self::Stage(disputed) => &**disputed,
            Self::Touchpoint(disputed) => &**disputed,
            Self::Curve(disputed) => &**disputed,
            Self::CurvePoint(disputed) => &**disputed,
            Self::PainPoint(disputed) => &**disputed,
            Self::HandoffNote(disputed) => &**disputed,
            Self::SmallStep(disputed) => &**disputed,
            Self::Comment(disputed) => &**disputed,
            Self::Vote(disputed) => &**disputed,
            Self::View(disputed) => &**disputed,
            Self::Shot(disputed) => &**disputed,
            Self::Kept(_) | Self::Twins(_) | Self::Order(_) => return None,
        })
    }
}

/// What a field says, without the marks of the file.
fn plain(value: &Json) -> String {
    match value {
        Json::Null => String::new(),
        Json::Bool(flag) => flag.to_string(),
        Json::Number(number) => number.to_string(),
        Json::String(text) => text.clone(),
        Json::Array(values) => values.iter().map(plain).collect::<Vec<_>>().join(", "),
        Json::Object(parts) => {
            let parts = parts.iter().map(|(name, part)| match plain(part) {
                part if part.is_empty() => name.clone(),
                part => format!("{name}: {part}"),
            });
            parts.collect::<Vec<_>>().join(", ")
        }
    }
}

/// The names of the fields of a record, as its reader asks for them.
fn fields_of<T: for<'de> Deserialize<'de>>() -> &'static [&'static str] {
    struct Fields<'a>(&'a mut &'static [&'static str]);

    impl<'de> Deserializer<'de> for Fields<'_> {
        type Error = NoRecord;

        fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, NoRecord> {
            Err(NoRecord::custom("only records have fields"))
        }

        fn deserialize_struct<V: Visitor<'de>>(
            self,
            _: &'static str,
            fields: &'static [&'static str],
            visitor: V,
        ) -> Result<V::Value, NoRecord> {
            *self.0 = fields;
            self.deserialize_any(visitor)
        }

        forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
            option unit unit_struct newtype_struct seq tuple tuple_struct map enum identifier
            ignored_any
        }
    }

    let mut fields: &[&str] = &[];
    // It is an error by design: only the question was of interest.
    let _ = T::deserialize(Fields(&mut fields));
    fields
}
