using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.QuestionPages;

/// <summary>The form on a figure's page: where it asks, and its fields.</summary>
public sealed record AskForm(string Action, string Title, string Button, ImmutableArray<AskField> Fields);

public sealed record AskView(
    PageFrame Frame,
    string Name,
    string? Wrong,
    ImmutableArray<string> OtherErrors,
    AskForm Form,
    TableView? Table
)
{
    /// <summary>Address of the answer as CSV; null where there is no answer.</summary>
    public string? Csv { get; init; }

    public string In(Bilingual text) => text.In(Frame.Language);
}
