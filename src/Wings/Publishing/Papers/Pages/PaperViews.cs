using System.Collections.Immutable;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Papers.Pages;

/// <summary>The register, or what of it was asked for.</summary>
/// <param name="Older">Link to those that follow; null where none do.</param>
/// <param name="New">Where one is added; null for who may not.</param>
public sealed record PapersView(
    WorkFrame Frame,
    string Asked,
    string Action,
    TableView Papers,
    string? Older,
    string? New
);

/// <summary>One paper, or the form for a new one.</summary>
/// <param name="About">Its title; null for a new one.</param>
/// <param name="Form">Null for who only reads.</param>
public sealed record PaperView(
    WorkFrame Frame,
    string? About,
    ImmutableArray<(string Name, string Value)> Facts,
    FormView? Form,
    string Revision
)
{
    public bool IsNew => About is null;
}
