using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Commitments.Follow;

/// <summary>The register, or what of it was asked for.</summary>
/// <param name="Next">Link to those that follow; null where none do.</param>
/// <param name="New">Where one is entered; null for who may not.</param>
/// <param name="Import">Where a spreadsheet is taken over; null for who may not.</param>
/// <param name="Letters">Where promises in public letters wait; null for who may not enter any.</param>
public sealed record CommitmentsView(
    WorkFrame Frame,
    ImmutableArray<FilterView> Filters,
    TableView Promises,
    string? Next,
    string Csv,
    string? Ods,
    string? New,
    string? Import,
    string? Letters
);

/// <summary>One promise, with what may be done with it.</summary>
/// <param name="Correct">Where what was copied wrong is put right; null for who may not.</param>
public sealed record CommitmentView(
    WorkFrame Frame,
    PromiseView Promise,
    string Public,
    TableView History,
    int Revision,
    string? Correct,
    ImmutableArray<CommitmentDeed> Deeds
);

/// <summary>A form with which something is done.</summary>
public sealed record CommitmentDeed(CommitmentVerb Verb, Bilingual Title, Bilingual Button, FormView Form);

/// <summary>What every page tells of one promise.</summary>
/// <param name="Words">What the paper says, in Dutch.</param>
/// <param name="Others">Promises that say the same, with what they are to this one.</param>
public sealed record PromiseView(
    string Subject,
    string Words,
    Signal Signal,
    string Standing,
    bool Invented,
    ImmutableArray<(string Name, string Value, string? Link)> Facts,
    ImmutableArray<(string Label, string Words, string Link)> Others
);
