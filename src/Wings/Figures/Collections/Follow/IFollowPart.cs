using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.Collections.Follow;

/// <summary>What another slice adds to the page of a collection.</summary>
interface IFollowPart
{
    /// <summary>Null where it has nothing to say to who looks.</summary>
    Task<FollowSection?> For(FollowLook look, CancellationToken stop);
}

/// <summary>A part of the page of a collection.</summary>
/// <param name="Own">Stands with the visitor's own organisation; else with what concerns everybody.</param>
/// <param name="Forms">Its forms, so that what is wrong in them is told at the head of the page.</param>
public sealed record FollowSection(bool Own, RenderFragment Content, ImmutableArray<FormView> Forms)
{
    /// <summary>A part that a component with one parameter, its view, draws.</summary>
    public static FollowSection Of<TComponent>(bool own, object view, params ImmutableArray<FormView> forms)
        where TComponent : IComponent =>
        new(
            own,
            builder =>
            {
                builder.OpenComponent<TComponent>(0);
                builder.AddAttribute(1, "View", view);
                builder.CloseComponent();
            },
            forms
        );
}
