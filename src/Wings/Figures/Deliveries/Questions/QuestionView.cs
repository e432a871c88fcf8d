using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.Questions;

/// <summary>Everything that is asked and that the visitor may see, or all figures of one collection and organisation.</summary>
/// <param name="Begin">Where something can be asked; null on a page that shows that itself.</param>
public sealed record QuestionListView(WorkFrame Frame, TableView Threads, ImmutableArray<WorkLinkTo> Begin);

/// <summary>A link with its words.</summary>
public readonly record struct WorkLinkTo(string Href, string Words);

/// <summary>One thread.</summary>
/// <param name="Say">Null for who only reads.</param>
/// <param name="Close">Null for who only reads, and where nothing is open.</param>
public sealed record QuestionView(
    WorkFrame Frame,
    Signal Signal,
    string State,
    ImmutableArray<SaidView> Messages,
    FormView? Say,
    Bilingual Button,
    FormView? Close,
    string Revision
);

/// <summary>What was said: role and organisation, never a person.</summary>
public sealed record SaidView(string Who, string When, string Text);

/// <summary>The figures of a delivery with what is asked about each, on its page.</summary>
public sealed record QuestionsSectionView(Language Language, TableView Table, bool IsOpen);
