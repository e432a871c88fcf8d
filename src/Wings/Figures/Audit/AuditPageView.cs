using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Audit;

/// <summary>A page of the auditor's: what it is for, and what stands on it, block by block.</summary>
/// <param name="Forms">Those that may be wrong, for the summary at its head.</param>
public sealed record AuditPageView(
    WorkFrame Frame,
    string Lead,
    ImmutableArray<AuditBlock> Blocks,
    params ImmutableArray<FormView> Forms
);

/// <summary>One block: a heading with words, facts, links, a table, or a form under it.</summary>
public sealed record AuditBlock(string? Heading)
{
    public string? Says { get; init; }

    public ImmutableArray<(string Name, Cell Value)> Facts { get; init; } = [];

    public ImmutableArray<(string Words, string Link)> Links { get; init; } = [];

    public TableView? Table { get; init; }

    public RenderFragment? Form { get; init; }

    /// <summary>What a component with one parameter, its view, draws.</summary>
    public static RenderFragment Draw<TComponent>(object view)
        where TComponent : IComponent =>
        builder =>
        {
            builder.OpenComponent<TComponent>(0);
            builder.AddAttribute(1, "View", view);
            builder.CloseComponent();
        };
}
