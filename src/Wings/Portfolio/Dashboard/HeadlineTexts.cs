using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>One of the four figures at the top: what it is, how much, and what goes with it.</summary>
public sealed record Headline(string Name, string Value, string Says);

/// <summary>The four figures with which the dashboard opens, in words; of a selection only those of which anything is known.</summary>
static class HeadlineTexts
{
    /// <param name="followed">What became of the advices; null where nothing is known of it.</param>
    public static IEnumerable<Headline> Of(PortfolioTotals totals, Language language, Bilingual? followed)
    {
        string In(Bilingual text) => text.In(language);
        yield return new(In(LiveName), Notation.Write(totals.Live, 0, language), In(Live(totals)));
        if (totals.Costs.Compared > 0)
            yield return new(
                In(CostsName),
                Amounts.Say(totals.Costs.CurrentEuro, language),
                Costs(totals.Costs, language)
            );
        if (totals.Durations.CurrentMean is { } mean)
            yield return new(In(DurationName), Years(mean, language), Durations(totals, language));
        // Of what is over it says nothing that none of it is live and has one.
        if (totals.Live == 0)
            yield break;
        yield return new(
            In(AdviceName),
            Notation.Write(totals.WithAdvice, 0, language),
            In(AdviceSays) + followed?.In(language)
        );
    }

    static readonly Bilingual LiveName = new("Lopende activiteiten", "Live activities");
    static readonly Bilingual CostsName = new("Actuele schatting van hun kosten", "Current estimate of their costs");
    static readonly Bilingual DurationName = new("Gemiddelde doorlooptijd", "Mean duration");
    static readonly Bilingual AdviceName = new("Met een ICT-advies", "With an ICT advice");
    static readonly Bilingual AdviceSays = new(
        "van de lopende activiteiten hebben een advies van het Adviescollege ICT-toetsing of van zijn voorganger, het BIT",
        "of the live activities have an advice of the Adviescollege ICT-toetsing or of its forerunner, the BIT"
    );

    static Bilingual Live(PortfolioTotals totals)
    {
        var (running, paused) = (totals.Of(ActivityStatus.Running), totals.Of(ActivityStatus.Reorientation));
        var (finished, cancelled) = (totals.Of(ActivityStatus.Finished), totals.Of(ActivityStatus.Cancelled));
        if (totals.Live == 0)
            return new(
                $"{finished} afgerond en {cancelled} geannuleerd; de lijst zegt van elk wat er is uitgegeven",
                $"{finished} finished and {cancelled} cancelled; the list says of each what was spent"
            );
        return new(
            $"{running} in uitvoering en {paused} in heroriëntatie; {finished} zijn afgerond en {cancelled} geannuleerd",
            $"{running} running and {paused} in reorientation; {finished} were finished and {cancelled} cancelled"
        );
    }

    static string Costs(CostTotals costs, Language language)
    {
        var change = costs.Change is { } ratio ? $" ({Amounts.Change(ratio, language)})" : "";
        var initial = Amounts.Say(costs.InitialEuro, language);
        var said = new Bilingual($"bij de start {initial}{change}", $"at the start {initial}{change}").In(language);
        return costs.NotCompared == 0
            ? said
            : said
                + new Bilingual(
                    $"; van {costs.NotCompared} andere is een van beide schattingen niet bekend, die tellen hier niet mee",
                    $"; of {costs.NotCompared} others one of the two estimates is not known, they do not count here"
                ).In(language);
    }

    static string Years(decimal? years, Language language) =>
        years is { } known
            ? new Bilingual(
                $"{Notation.Write(known, 1, language)} jaar",
                $"{Notation.Write(known, 1, language)} years"
            ).In(language)
            : DashboardTexts.NotKnown.In(language);

    static string Durations(PortfolioTotals totals, Language language)
    {
        var durations = totals.Durations;
        var initial = Years(durations.InitialMean, language);
        var said = new Bilingual(
            $"van start tot einde, zoals nu geschat; bij de start {initial}",
            $"from start to end, as estimated now; at the start {initial}"
        ).In(language);
        return durations.CurrentUnknown == 0
            ? said
            : said
                + new Bilingual(
                    $"; van {durations.CurrentUnknown} is het einde niet bekend",
                    $"; of {durations.CurrentUnknown} the end is not known"
                ).In(language);
    }
}
