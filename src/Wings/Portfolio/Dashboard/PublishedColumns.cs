using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Ui.Page;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>
/// The columns of the dashboard's overview in their published order. Amounts are in millions of euros, differences in
/// duration in per cent, days as 2024-01-31; what is not known is empty.
/// </summary>
static class PublishedColumns
{
    const decimal Million = 1_000_000m;

    public static ImmutableArray<PublishedColumn> All(DashboardWords words) =>
        [.. General(words), .. Times(), .. Costs()];

    static IEnumerable<PublishedColumn> General(DashboardWords words) =>
        [
            new("Nummer", one => Number(one.Activity.Number)) { IsNumber = true },
            new("Ministerie", one => one.Activity.Ministry),
            new("Ministerie (naam)", one => words.NameOf(one.Activity.Ministry).Nl),
            new("ICT-activiteit", one => one.Activity.Name),
            new("Status", one => ActivityWords.Of(one.Facts.Standing.Status).Nl),
            new("Soort ICT-activiteit", one => one.Facts.General.Kind is { } kind ? ActivityWords.Of(kind).Nl : ""),
            new("Onderwerp", one => one.Facts.General.Subject is { } subject ? ActivityWords.Of(subject).Nl : ""),
            new("Dienstverlening", one => Listed(one.Facts.General.Services)),
            new(
                "Wij verbeteren op",
                one => Listed(one.Facts.General.Benefits.Select(each => ActivityWords.Of(each).Nl))
            ),
            new("Aantal baten", one => Number(one.Facts.Benefits.Length)) { IsNumber = true },
            new("Aantal behaalde mijlpalen", one => Number(one.Facts.Milestones.Count(each => each.Reached)))
            {
                IsNumber = true,
            },
            new("Ontwikkelpartijen", one => Listed(one.Facts.Parties.Select(each => each.Name))),
            new("Ontwikkelwijze", one => one.Facts.General.Development),
            new("AcICT-advies", one => one.Facts.HasAcIctAdvice ? "Ja" : "Nee"),
            new("Aantal AcICT-adviezen", one => Number(one.Facts.AcIctAdvices)) { IsNumber = true },
        ];

    static IEnumerable<PublishedColumn> Times() =>
        [
            new("Startdatum", one => Day(one.Now.Start)),
            new("Initiële schatting einddatum", one => Day(one.Now.InitialEnd)),
            new("Actuele schatting einddatum", one => Day(one.Now.CurrentEnd)),
            new("Startjaar", one => Number(one.Now.Start?.Year)) { IsNumber = true },
            new("Actueel eindjaar", one => Number(one.Now.CurrentEnd?.Year)) { IsNumber = true },
            new("Doorlooptijd initieel", one => Years(one.Now.InitialDuration)) { IsNumber = true },
            new("Actuele doorlooptijd", one => Years(one.Now.CurrentDuration)) { IsNumber = true },
            new("Verschil initieel en actueel (in jaren)", one => Years(one.Now.EndChange)) { IsNumber = true },
            new("Verschil doorlooptijd (percentage)", one => Rounded(one.Now.DurationChange * 100)) { IsNumber = true },
            new("Aanpassing einddatum (absoluut)", one => Buckets.Of(one.Now.EndBucket).Nl),
            new("Aanpassing einddatum (relatief)", one => Buckets.Of(one.Now.DurationBucket).Nl),
        ];

    static IEnumerable<PublishedColumn> Costs() =>
        [
            new("Reden herijking", one => Listed(Reasons(one.Facts))),
            new("Initiële schatting meerjarige kosten", one => Millions(one.Now.InitialEuro)) { IsNumber = true },
            new("Actuele schatting meerjarige kosten huidige jaar", one => Millions(one.Now.CurrentEuro))
            {
                IsNumber = true,
            },
            new("Actuele kostencategorie", one => Buckets.Of(one.Now.CostGroup).Nl),
            new("Actuele schatting meerjarige kosten vorig jaar", one => Millions(one.Before.CurrentEuro))
            {
                IsNumber = true,
            },
            new("Prognose toekomstige kosten", one => Millions(one.Now.ForecastEuro)) { IsNumber = true },
            .. Enum.GetValues<CostType>().SelectMany(OfType),
            new("Cumulatieve meerjarige uitgaven t/m huidige jaar", one => Millions(one.Now.SpentEuro))
            {
                IsNumber = true,
            },
            new("Cumulatieve meerjarige uitgaven t/m vorig jaar", one => Millions(one.Before.SpentEuro))
            {
                IsNumber = true,
            },
        ];

    static IEnumerable<PublishedColumn> OfType(CostType type)
    {
        var name = ChartTitles.Kind(type, Language.Nl);
        return
        [
            new($"{name} Initieel", one => Millions(one.Now.Initial?.Estimated[type])) { IsNumber = true },
            new($"{name} Actueel", one => Millions(one.Now.Current?.Estimated[type])) { IsNumber = true },
            new($"{name} Daadwerkelijk", one => Millions(one.Now.Current?.Actual[type])) { IsNumber = true },
        ];
    }

    static IEnumerable<string> Reasons(ActivityFacts facts) =>
        facts
            .Forms.Where(form => form.Action == CostAction.Recalibration)
            .SelectMany(form => form.Reasons)
            .Distinct()
            .Order()
            .Select(reason => ActivityWords.Of(reason).Nl);

    static string Listed(IEnumerable<string> all) => string.Join("; ", all);

    static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    static string Day(DateOnly? day) => day is { } known ? Days.Machine(known) : "";

    static string Years(Duration? duration) => Rounded(duration?.Years);

    static string Millions(decimal? euro) => euro is { } known ? Notation.Plain(known / Million) : "";

    static string Rounded(decimal? value) => value is { } known ? Notation.Plain(Math.Round(known, 4)) : "";
}
