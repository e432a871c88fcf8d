using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Notices.Board;

/// <summary>A notice with what every organisation said of it, and what its coordinator may do.</summary>
/// <param name="Own">Where the visitor answers for its own organisation; null where it may not.</param>
/// <param name="Over">What is said once the time is over; null before.</param>
/// <param name="Readers">Auditors who may read along.</param>
public sealed record BoardView(
    WorkFrame Frame,
    NoticeView Notice,
    int Revision,
    string Standing,
    string? Over,
    string AsOf,
    string Here,
    FilterView Choices,
    TableView Table,
    string Csv,
    string? Own,
    bool WarnsOfMail,
    ImmutableArray<string> Readers,
    ImmutableArray<NoticeDeed> Deeds,
    ImmutableArray<Choice> Kinds,
    ImmutableArray<Choice> Auditors
);

/// <summary>A form with which the coordinator does something.</summary>
public sealed record NoticeDeed(NoticeVerb Verb, Bilingual Title, Bilingual Button, FormView Form);
