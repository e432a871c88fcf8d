using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Publishing.Drafts.Write.Tagging;
using Rekenschap.Publishing.Said;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Publishing.Drafts.Write.Placing;

/// <summary>Makes the page on which something is placed, with what it will look like.</summary>
internal sealed record MakePlacePage(PlaceAsked Asked, DraftFrame Around, FormState? Wrong)
{
    const int MostFound = 12;

    DraftLook Look => Asked.Look;

    Language Language => Around.Frame.Language;

    string Here => Around.Frame.To(WritePaths.Place(Look.Draft.Id));

    public PlaceView Make()
    {
        var chosen = Asked.What == "paper" ? null : Asked.Address;
        return new(
            Around,
            Asked.What,
            [.. PlaceAsked.Kinds.Select(Kind)],
            Around.Frame.To(DraftPaths.Text(Look.Draft.Id)),
            Here,
            Asked.Ask("q"),
            chosen is null ? [.. Found()] : [],
            chosen is null ? null : Look.Edition.Figures.Indicator(chosen.Indicator)!.Name.In(Language),
            chosen is null ? [] : [.. Fields(chosen)],
            [.. Behind()],
            Around.Frame.Form(WritePaths.Place(Look.Draft.Id), Wrong ?? Filled(), "place-"),
            Preview()
        );
    }

    DraftTabView Kind(string what) =>
        new(
            $"{Here}?what={what}&indicator={Uri.EscapeDataString(Asked.Ask("indicator"))}",
            Around.Frame.In(PlaceTexts.Named(what)),
            null,
            what == Asked.What
        );

    FormState Filled() =>
        FormState.With([
            .. new[] { "after", "dossier", "number", "session", "paper_title" }.Select(one =>
                (one, (string?)Asked.Ask(one))
            ),
        ]);

    IEnumerable<Choice> Found() =>
        FindFigures
            .By(Look.Edition.Figures, Asked.Ask("q"), MostFound)
            .Select(one => new Choice($"{Here}?what={Asked.What}&indicator={one.Code}", one.Name.In(Language)));

    IEnumerable<Choice> Behind() =>
        Asked
            .Blocks.Where(one => Asked.What != "paper" || one.IsProse)
            .Select(one => new Choice(PlaceAsked.Line(one), Around.Frame.In(PlaceTexts.Block(one.Line, one.Begins))));

    IEnumerable<AddressField> Fields(FigureAddress address)
    {
        var figures = Look.Edition.Figures;
        var indicator = figures.Indicator(address.Indicator)!;
        ImmutableArray<Choice> by =
        [
            new("period", PlaceTexts.ByPeriod.In(Language)),
            new("organisation", PlaceTexts.ByOrganisation.In(Language)),
            .. NamesSaid.Dimensions(figures, indicator).Select(one => new Choice(one, one)),
        ];
        ImmutableArray<Choice> forms =
        [
            new("line", PlaceTexts.Line.In(Language)),
            new("bar", PlaceTexts.Bar.In(Language)),
            new("slope", PlaceTexts.Slope.In(Language)),
            new("dot", PlaceTexts.Dot.In(Language)),
        ];
        if (Asked.What != "figure")
            yield return new("by", PlaceTexts.By, null, Asked.Ask("by"), by, false);
        if (Asked.What == "chart")
            yield return new("kind", PlaceTexts.Form, null, Asked.Ask("kind"), forms, false);
        string[] left = Asked.What == "figure" ? ["from", "to", "against"] : ["against"];
        foreach (var field in new AddressFields(figures, address, Language).Of(indicator))
            if (!field.Rare && !left.Contains(field.Key))
                yield return field with
                {
                    Label = field.Key == "from" ? PlaceTexts.From : field.Label,
                    Hint = null,
                };
        if (Asked.What != "figure")
            yield return new("title", PlaceTexts.Heading, PlaceTexts.HeadingHint, Asked.Ask("title"), [], false);
    }

    /// <summary>The text is judged with what would stand in it, so that what is seen is what will be published.</summary>
    PlacePreview? Preview()
    {
        if (Asked.Written is not { } written || Asked.Blocks is not [.., var last])
            return null;
        var put = Asked.What == "paper" ? null : Insertion.After(Asked.Words, Asked.After ?? last, written);
        var after = put is null ? Look.Judged : DraftJudge.With(Look, put.Text).Judged;
        var wrong = after.Problems.Select(one => one.Message).Except(Look.Judged.Problems.Select(one => one.Message));
        return new(
            written,
            Drawn(after),
            Asked.What == "figure" ? Printed(after) : null,
            [.. wrong.Select(Around.Frame.In)],
            [.. Sent()]
        );
    }

    BodyPart? Drawn(JudgedDocument after)
    {
        var before = Look.Judged.Body.OfType<PlacedSegment>().Count();
        var now = after.Body.OfType<PlacedSegment>().ToList();
        if (now.Count <= before || Asked.Address is not { } address)
            return null;
        var placed = now.FindLast(one => one.Indicator.Code == address.Indicator && one.Kind == Asked.What);
        return placed is null ? null : PlacedViews.Of(placed, 1, Look.Judged.Facts.Language);
    }

    string? Printed(JudgedDocument after) =>
        after
            .Source.Printed.Where(one => one.Key.Target == Asked.Address!.WriteFigure())
            .Select(one => one.Value)
            .FirstOrDefault();

    IEnumerable<(string, string)> Sent() =>
        Asked.What == "paper"
            ? [("what", "paper")]
            : new[] { "indicator", "by", "kind", "title" }
                .Select(one => (one, Asked.Ask(one)))
                .Concat(Asked.Address!.Keys.Select(one => (one.Key, one.Value)))
                .Append(("what", Asked.What));
}
