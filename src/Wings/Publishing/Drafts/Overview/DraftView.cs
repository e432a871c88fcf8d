using System.Collections.Immutable;
using Rekenschap.Publishing.Drafts.Way;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Publishing.Drafts.Overview;

/// <summary>How far a document is.</summary>
/// <param name="Warnings">Those that who looks may acknowledge.</param>
/// <param name="Steps">That who looks may take.</param>
public sealed record DraftView(
    DraftFrame Around,
    TableView Checks,
    ImmutableArray<(string Name, string Value)> Facts,
    ImmutableArray<WarningForm> Warnings,
    ImmutableArray<StepForm> Steps,
    TableView Agreed,
    TableView History
)
{
    /// <summary>Why it did not go out when it was time; null where nothing held it.</summary>
    public string? Held { get; init; }

    public IEnumerable<FormView> Forms => [.. Warnings.Select(one => one.Form), .. Steps.Select(one => one.Form)];
}
