using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Maturity;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Programmes;

/// <summary>A list, with ways to see fewer and ways on.</summary>
/// <param name="Links">Words and address.</param>
/// <param name="Next">Link to those that follow; null where none do.</param>
public sealed record ProgrammeListView(
    WorkFrame Frame,
    Bilingual Lead,
    ImmutableArray<(Bilingual Words, string Link)> Links,
    ImmutableArray<FilterView> Filters,
    TableView Table,
    string? Next,
    string? Csv,
    string? Ods
);

/// <summary>A part of a page under its own heading.</summary>
/// <param name="Note">What is said below the table; null where nothing is.</param>
public sealed record ThingSection(Bilingual Title, TableView Table, Bilingual? Note = null);

/// <summary>One thing, with all that is known of it and what the visitor may do.</summary>
/// <param name="Revision">Of what was looked at; null on a page on which something new is entered.</param>
/// <param name="Links">Ways on, the way back last.</param>
public sealed record ProgrammeThingView(
    WorkFrame Frame,
    (Signal Signal, string Word)? State,
    bool Invented,
    ImmutableArray<(string Name, string Value)> Facts,
    ImmutableArray<ThingSection> Sections,
    ImmutableArray<PartForm> Forms,
    int? Revision,
    ImmutableArray<(Bilingual Words, string Link)> Links
);
