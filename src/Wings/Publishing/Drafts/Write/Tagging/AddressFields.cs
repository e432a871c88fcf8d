using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Said;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Drafts.Write.Tagging;

/// <summary>What can be chosen of a figure: its periods, organisations, members and targets, as the edition has them.</summary>
/// <param name="Compares">Whether the words compare: what with is then asked first.</param>
internal sealed record AddressFields(
    IEditionFigures Edition,
    FigureAddress Address,
    Language Language,
    bool Compares = false
)
{
    /// <summary>Periods of a figure by month are many: those are typed.</summary>
    const int MostPeriods = 24;

    public ImmutableArray<AddressField> Of(IndicatorFacts indicator) =>
        [
            Field(
                "period",
                TagTexts.Period,
                Periods(indicator).IsEmpty ? TagTexts.PeriodHint : TagTexts.PeriodEmpty,
                Periods(indicator)
            ),
            Field("from", TagTexts.From, TagTexts.FromHint, Periods(indicator)),
            Field("to", TagTexts.To, null, Periods(indicator)),
            Field("organisation", TagTexts.Organisation, null, Organisations()) with
            {
                None = Whole,
            },
            .. NamesSaid
                .Dimensions(Edition, indicator)
                .Select(one => Field(one, Bilingual.Same(one), null, Members(one))),
            .. Targets(indicator) is { IsEmpty: false } targets
                ? new[] { Field("against", TagTexts.Target, null, targets) }
                : [],
            .. Versus(indicator),
            Field("among", TagTexts.Among, null, Among, rare: true),
            Field("in", TagTexts.Points, null, [new("points", TagTexts.InPoints.In(Language))], rare: true),
            Field("as", TagTexts.AsOf, null, [new("now", TagTexts.AsNow.In(Language))], rare: true),
        ];

    /// <summary>A figure of another unit compares with nothing here.</summary>
    IEnumerable<AddressField> Versus(IndicatorFacts indicator)
    {
        var said = VersusParts.Read(Address["versus"]);
        var figures = Edition
            .Indicators.Where(one => one.Code != indicator.Code && one.Unit == indicator.Unit)
            .Select(one => new Choice(one.Code, one.Name.In(Language)));
        yield return Field("versus_period", TagTexts.VersusPeriod, null, Periods(indicator), said.Period);
        yield return Field(
            "versus_organisation",
            TagTexts.VersusOrganisation,
            null,
            Organisations(),
            said.Organisation
        );
        yield return Field("versus_figure", TagTexts.VersusFigure, null, [.. figures], said.Figure);
        if (said.Rest != "")
            yield return Field("versus_rest", TagTexts.VersusRest, null, [], said.Rest);
    }

    AddressField Field(string key, Bilingual label, Bilingual? hint, ImmutableArray<Choice> choices, string value) =>
        new(key, label, hint, value, Known(choices, value), !Compares);

    Bilingual? Whole => Edition.Organisations.ByCode(Edition.Edition.Root)?.Name;

    AddressField Field(string key, Bilingual label, Bilingual? hint, ImmutableArray<Choice> choices, bool rare = false)
    {
        var value = Address[key] ?? "";
        return new(key, label, hint, value, Known(choices, value), rare);
    }

    /// <summary>A value that is not among the choices was typed by somebody: it stays as it is.</summary>
    static ImmutableArray<Choice> Known(ImmutableArray<Choice> choices, string value) =>
        choices.IsEmpty || value == "" || choices.Any(one => one.Value == value)
            ? choices
            : choices.Insert(0, new(value, value));

    ImmutableArray<Choice> Periods(IndicatorFacts indicator)
    {
        var all = Edition.Periods(indicator.Code);
        return all.Length is 0 or > MostPeriods
            ? []
            : [.. all.Reverse().Select(one => new Choice(one.ToString(), Days.Say(one, Language)))];
    }

    ImmutableArray<Choice> Organisations() =>
        [
            .. Edition
                .Organisations.All.Where(one => one.Code != Edition.Edition.Root)
                .Select(one => new Choice(one.Code, one.Name.In(Language))),
        ];

    ImmutableArray<Choice> Members(string dimension) =>
        [.. Edition.Members(dimension).Select(one => new Choice(one.Code, one.Name.In(Language)))];

    ImmutableArray<Choice> Targets(IndicatorFacts indicator) =>
        [
            .. Edition
                .Targets.Where(one => one.Indicator == indicator.Code)
                .Select(one => new Choice(one.Code, (one.Name ?? Bilingual.Same(one.Code)).In(Language))),
        ];

    ImmutableArray<Choice> Among =>
        [
            new("periods", TagTexts.AmongPeriods.In(Language)),
            new("organisations", TagTexts.AmongOrganisations.In(Language)),
        ];
}
