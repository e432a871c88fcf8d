using System.Collections.Immutable;
using Rekenschap.Figures.Indicators;
using Rekenschap.Figures.QuestionPages;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Comparing;

/// <param name="Form">Null where no server answers.</param>
public sealed record CompareView(
    PageFrame Frame,
    AskForm? Form,
    string? Wrong,
    ImmutableArray<Compared> Results,
    ImmutableArray<PreparedComparison> Prepared
)
{
    /// <summary>The prepared figures of all organisations in one table; null beside results.</summary>
    public TableView? Overview { get; init; }

    public string In(Bilingual text) => text.In(Frame.Language);
}

/// <summary>One figure for the organisations that were asked for.</summary>
public sealed record Compared(string Name, string Link, ChartView Chart, TableView Table);

/// <summary>One figure with a small line for every organisation.</summary>
public sealed record PreparedComparison(string Name, string Link, string Id, ImmutableArray<Multiple> Lines);
