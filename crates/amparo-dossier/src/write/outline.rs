//! The outline in the reader's side bar: nested headings, closed below the first level.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::metadata::text_string;
use crate::layout::page::OutlineEntry;

/// How far above a heading the page is shown.
const ABOVE_HEADING: f32 = 6.0;

/// Adds the outline and answers its root; without entries there is none.
pub(crate) fn add(
    document: &mut Document,
    entries: &[OutlineEntry],
    pages: &[ObjectId],
    page_height: f32,
) -> Option<ObjectId> {
    if entries.is_empty() {
        return None;
    }
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = entries.iter().map(|_| document.new_object_id()).collect();
    let parents = parents(entries);
    let mut tops: Vec<usize> = Vec::new();
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); entries.len()];
    let mut positions: Vec<usize> = Vec::with_capacity(entries.len());
    for (index, parent) in parents.iter().enumerate() {
        let siblings = parent.map_or(&mut tops, |parent| &mut children[parent]);
        positions.push(siblings.len());
        siblings.push(index);
    }
    for (index, entry) in entries.iter().enumerate() {
        let siblings = parents[index].map_or(&tops, |parent| &children[parent]);
        let position = positions[index];
        let parent = parents[index].map_or(root, |parent| ids[parent]);
        let y = (page_height - entry.y + ABOVE_HEADING).round();
        let mut item = dictionary! { "Title" => text_string(&entry.title), "Parent" => parent };
        if let Some(page) = pages.get(entry.page) {
            let target = vec![(*page).into(), "XYZ".into(), Object::Null, y.into(), Object::Null];
            item.set("Dest", target);
        }
        if let Some(before) = position.checked_sub(1).and_then(|before| siblings.get(before)) {
            item.set("Prev", ids[*before]);
        }
        if let Some(next) = siblings.get(position + 1) {
            item.set("Next", ids[*next]);
        }
        add_children(&mut item, &children[index], &ids);
        document.objects.insert(ids[index], item.into());
    }
    let mut dictionary = dictionary! { "Type" => "Outlines", "Count" => count(tops.len()) };
    if let (Some(first), Some(last)) = (tops.first(), tops.last()) {
        dictionary.set("First", ids[*first]);
        dictionary.set("Last", ids[*last]);
    }
    document.objects.insert(root, dictionary.into());
    Some(root)
}

/// A negative count says that the children are there but not unfolded.
fn add_children(item: &mut Dictionary, own: &[usize], ids: &[ObjectId]) {
    if let (Some(first), Some(last)) = (own.first(), own.last()) {
        item.set("First", ids[*first]);
        item.set("Last", ids[*last]);
        item.set("Count", -count(own.len()));
    }
}

/// For each entry the nearest one before it of a higher level.
fn parents(entries: &[OutlineEntry]) -> Vec<Option<usize>> {
    let mut open: Vec<usize> = Vec::new();
    entries
        .iter()
        .enumerate()
        .map(|(index, entry)| {
            while open.last().is_some_and(|last| entries[*last].level >= entry.level) {
                open.pop();
            }
            let parent = open.last().copied();
            open.push(index);
            parent
        })
        .collect()
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
