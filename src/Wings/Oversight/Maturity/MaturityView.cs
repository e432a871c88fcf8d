using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Maturity;

/// <summary>How a field of a form is filled in.</summary>
public enum PartKind
{
    Text,
    Number,
    Words,
    Day,
    Choice,
    Select,

    /// <summary>Several of them may be ticked.</summary>
    Many,
}

/// <summary>A field of a form.</summary>
public sealed record FormPart(
    PartKind Kind,
    string Name,
    Bilingual Label,
    Bilingual? Hint = null,
    bool Optional = false
)
{
    /// <summary>What can be chosen.</summary>
    public ImmutableArray<Choice> Choices { get; init; } = [];
}

/// <summary>A form with its heading and fields.</summary>
public sealed record PartForm(Bilingual Title, Bilingual Button, FormView Form, ImmutableArray<FormPart> Parts)
{
    public bool Grave { get; init; }
}

/// <summary>A list, with ways to see fewer and ways on.</summary>
/// <param name="Links">Words and address.</param>
/// <param name="More">Further tables under their headings.</param>
public sealed record MaturityListView(
    WorkFrame Frame,
    Bilingual Lead,
    ImmutableArray<(Bilingual Words, string Link)> Links,
    ImmutableArray<FilterView> Filters,
    ImmutableArray<TableView> Tables,
    ImmutableArray<Bilingual> Notes,
    string? Csv
);

/// <summary>One thing, with what the visitor may do.</summary>
/// <param name="Revision">Of what was looked at; null on a page on which something new is entered.</param>
public sealed record MaturityThingView(
    WorkFrame Frame,
    (Signal Signal, string Word)? State,
    bool Invented,
    ImmutableArray<(string Name, string Value)> Facts,
    TableView? Table,
    ImmutableArray<PartForm> Forms,
    int? Revision,
    (Bilingual Words, string Link) Back
);
