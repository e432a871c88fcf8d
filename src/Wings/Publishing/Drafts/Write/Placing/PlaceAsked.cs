using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Publishing.Drafts.Write.Tagging;
using Rekenschap.Publishing.Drafts.Write.Words;
using Rekenschap.Publishing.Said;

namespace Rekenschap.Publishing.Drafts.Write.Placing;

/// <summary>What somebody asks to be placed, and where.</summary>
/// <param name="Ask">The value of a field, empty where it was not filled in.</param>
internal sealed record PlaceAsked(DraftLook Look, WordsOfText Words, Func<string, string> Ask)
{
    public static readonly ImmutableArray<string> Kinds = ["table", "chart", "map", "figure", "paper"];

    static readonly string[] BlockKeys = ["period", "from", "to", "organisation"];

    public string What => Kinds.Contains(Ask("what")) ? Ask("what") : "table";

    public ImmutableArray<TextBlock> Blocks { get; } = TextBlocks.Of(Look.Judged, Words);

    public TextBlock? After => Blocks.FirstOrDefault(one => Line(one) == Ask("after"));

    /// <summary>Null where no figure of the catalogue is chosen.</summary>
    public FigureAddress? Address =>
        Look.Edition.Figures.Indicator(Ask("indicator")) is not { } one
            ? null
            : BlockKeys
                .Concat(NamesSaid.Dimensions(Look.Edition.Figures, one))
                .Aggregate(new FigureAddress(one.Code), (so, key) => so.With(key, Ask(key)));

    /// <summary>As it will stand in the text; null where it is not complete.</summary>
    public string? Written =>
        What == "paper" ? Read.Paper?.Note(Look.Judged.Facts.Language)
        : Address is not { } address ? null
        : What == "figure" ? Sentence(address)
        : Block(address);

    public (Paper? Paper, string? Wrong) Read =>
        Paper.Read(Ask("dossier"), Ask("number"), Ask("session"), Ask("paper_title"));

    /// <summary>Null where nothing complete is asked, or it is not said behind what.</summary>
    public Put? Put() =>
        After is not { } block || Written is not { } written ? null
        : What != "paper" ? Insertion.After(Words, block, written)
        : block.IsProse ? Insertion.Note(Words, block, Read.Paper!.Label, written)
        : null;

    string Sentence(FigureAddress address)
    {
        var name = Look.Edition.Figures.Indicator(address.Indicator)!.Name.In(Look.Judged.Facts.Language);
        return $"{name}: {{figure:{address.WriteFigure()}}}.";
    }

    string Block(FigureAddress address) =>
        PlacedText.Block(
            What,
            [
                ("indicator", address.Indicator),
                ("by", Ask("by")),
                ("kind", What == "chart" ? Ask("kind") : ""),
                .. address.Keys.Select(one => (one.Key, one.Value)),
                ("title", Ask("title")),
            ]
        );

    internal static string Line(TextBlock block) => block.Line.ToString(CultureInfo.InvariantCulture);
}
