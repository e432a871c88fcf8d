using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Publishing.Drafts.Write.Tagging;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Publishing.Drafts.Write.Placing;

/// <summary>The page on which something is placed in a text.</summary>
/// <param name="What">table, chart, map, figure or paper.</param>
/// <param name="Kinds">The pages for the others.</param>
/// <param name="Asked">Where a preview is asked.</param>
/// <param name="Found">Figures that were found, with their links; empty where one is chosen.</param>
/// <param name="Chosen">Name of the figure that is placed; null where none is chosen.</param>
/// <param name="Fields">What can be chosen of it.</param>
/// <param name="After">What it can come behind.</param>
public sealed record PlaceView(
    DraftFrame Around,
    string What,
    ImmutableArray<DraftTabView> Kinds,
    string Back,
    string Asked,
    string Sought,
    ImmutableArray<Choice> Found,
    string? Chosen,
    ImmutableArray<AddressField> Fields,
    ImmutableArray<Choice> After,
    FormView Sent,
    PlacePreview? Preview
)
{
    public string In(Bilingual text) => Around.Frame.In(text);
}

/// <summary>What will stand in the text.</summary>
/// <param name="Written">As it is written there.</param>
/// <param name="Drawn">As its reader sees it; null for what is not drawn.</param>
/// <param name="Wrong">Why it cannot be placed so.</param>
/// <param name="Fields">What is sent to place it.</param>
public sealed record PlacePreview(
    string Written,
    BodyPart? Drawn,
    string? Prints,
    ImmutableArray<string> Wrong,
    ImmutableArray<(string Name, string Value)> Fields
);
