//! The structure of the document: what each stretch of content is, in the order of reading, whatever page it is on.
//!
//! Not here: marking the content itself (`write::content`).
//! What must stay true: every mark on a page belongs to exactly one element, and no element is empty but a cell.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::metadata::text_string;
use crate::layout::page::{Node, NodeIndex, Role};
use crate::model::HeadingLevel;

/// The marks made while pages are turned into content.
pub(crate) struct Structure {
    /// For each node where its content is: pages and marks.
    marks: Vec<Vec<(usize, i64)>>,
    /// For each page the node of each mark.
    pages: Vec<Vec<NodeIndex>>,
}

impl Structure {
    pub(crate) fn new(nodes: usize) -> Self {
        Self { marks: vec![Vec::new(); nodes], pages: Vec::new() }
    }

    /// Begins the next page.
    pub(crate) fn begin_page(&mut self) {
        self.pages.push(Vec::new());
    }

    /// A new mark for content of a node on the page begun last.
    pub(crate) fn mark(&mut self, node: NodeIndex) -> i64 {
        let Some(page_index) = self.pages.len().checked_sub(1) else { return 0 };
        let page = &mut self.pages[page_index];
        let mark = as_number(page.len());
        page.push(node);
        self.marks[node.0].push((page_index, mark));
        mark
    }

    /// Adds the tree and answers its root; pages learn their place in it.
    pub(crate) fn add(&self, document: &mut Document, nodes: &[Node], pages: &[ObjectId]) -> ObjectId {
        let root = document.new_object_id();
        let kept = self.kept(nodes);
        let ids: Vec<ObjectId> = nodes.iter().map(|_| document.new_object_id()).collect();
        let mut children: Vec<Vec<usize>> = vec![Vec::new(); nodes.len()];
        for (index, node) in nodes.iter().enumerate() {
            if let (true, Some(parent)) = (kept[index], node.parent) {
                children[parent.0].push(index);
            }
        }
        for (index, node) in nodes.iter().enumerate().filter(|(index, _)| kept[*index]) {
            let mut content = self.content(index, pages);
            let mut element = element(node);
            if node.role == Role::ListItem {
                // The body of an item is an element of its own.
                let body = dictionary! { "Type" => "StructElem", "S" => "LBody", "P" => ids[index], "K" => content };
                content = vec![document.add_object(body).into()];
            }
            content.extend(children[index].iter().map(|child| Object::from(ids[*child])));
            element.set("P", node.parent.map_or(root, |parent| ids[parent.0]));
            element.set("K", content);
            document.objects.insert(ids[index], element.into());
        }
        let parents = self.parents(document, &ids, pages);
        let tree = dictionary! {
            "Type" => "StructTreeRoot",
            "K" => ids.first().copied().map_or(Object::Null, Object::from),
            "ParentTree" => parents,
            "ParentTreeNextKey" => as_number(self.pages.len()),
        };
        document.objects.insert(root, tree.into());
        root
    }

    /// Nodes with content of their own or below them; the root and cells of a table always.
    fn kept(&self, nodes: &[Node]) -> Vec<bool> {
        let mut kept: Vec<bool> = nodes
            .iter()
            .zip(&self.marks)
            .map(|(node, marks)| !marks.is_empty() || matches!(node.role, Role::Document | Role::Cell | Role::HeadCell))
            .collect();
        // A parent stands before its children in the list.
        for (index, node) in nodes.iter().enumerate().rev() {
            if let (true, Some(parent)) = (kept[index], node.parent) {
                kept[parent.0] = true;
            }
        }
        kept
    }

    fn content(&self, node: usize, pages: &[ObjectId]) -> Vec<Object> {
        self.marks[node]
            .iter()
            .filter_map(|(page, mark)| {
                let page = pages.get(*page)?;
                Some(dictionary! { "Type" => "MCR", "Pg" => *page, "MCID" => *mark }.into())
            })
            .collect()
    }

    /// From each page and mark back to the element.
    fn parents(&self, document: &mut Document, ids: &[ObjectId], pages: &[ObjectId]) -> ObjectId {
        let mut numbers: Vec<Object> = Vec::new();
        for (index, (nodes, page)) in self.pages.iter().zip(pages).enumerate() {
            let elements: Vec<Object> = nodes.iter().map(|node| ids[node.0].into()).collect();
            numbers.push(as_number(index).into());
            numbers.push(document.add_object(elements).into());
            if let Ok(page) = document.get_dictionary_mut(*page) {
                page.set("StructParents", as_number(index));
                page.set("Tabs", "S");
            }
        }
        document.add_object(dictionary! { "Nums" => numbers })
    }
}

fn element(node: &Node) -> Dictionary {
    let mut element = dictionary! { "Type" => "StructElem", "S" => name(node.role) };
    if let Some(language) = node.language {
        element.set("Lang", Object::string_literal(language.tag()));
    }
    if let Some(alternative) = &node.alternative {
        element.set("Alt", text_string(alternative));
    }
    if node.role == Role::HeadCell {
        element.set("A", dictionary! { "O" => "Table", "Scope" => "Column" });
    }
    element
}

/// The standard name of a role.
pub(crate) const fn name(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Section => "Sect",
        Role::Contents => "TOC",
        Role::ContentsEntry => "TOCI",
        Role::Heading(HeadingLevel::First) => "H1",
        Role::Heading(HeadingLevel::Second) => "H2",
        Role::Heading(HeadingLevel::Third) => "H3",
        Role::Paragraph => "P",
        Role::Quotation => "BlockQuote",
        Role::List => "L",
        Role::ListItem => "LI",
        Role::Table => "Table",
        Role::Row => "TR",
        Role::HeadCell => "TH",
        Role::Cell => "TD",
        Role::Figure => "Figure",
        Role::Caption => "Caption",
    }
}

fn as_number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
