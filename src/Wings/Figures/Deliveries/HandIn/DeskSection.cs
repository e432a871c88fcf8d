using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.Deliveries.HandIn;

/// <summary>Where on the page of a delivery a part stands.</summary>
public enum DeskPlace
{
    /// <summary>Under the state and what has to happen.</summary>
    Top,

    /// <summary>Under what was found.</summary>
    Findings,

    /// <summary>Under the figures, before what may be done.</summary>
    Figures,

    /// <summary>After what may be done, before the facts.</summary>
    Deeds,
}

/// <summary>A part of the page of a delivery.</summary>
/// <param name="Forms">Its forms, so that what is wrong in them is told at the head of the page.</param>
public sealed record DeskSection(DeskPlace Place, RenderFragment Content, ImmutableArray<FormView> Forms)
{
    /// <summary>A part that a component with one parameter, its view, draws.</summary>
    public static DeskSection Of<TComponent>(DeskPlace place, object view, params ImmutableArray<FormView> forms)
        where TComponent : IComponent =>
        new(
            place,
            builder =>
            {
                builder.OpenComponent<TComponent>(0);
                builder.AddAttribute(1, "View", view);
                builder.CloseComponent();
            },
            forms
        );
}
