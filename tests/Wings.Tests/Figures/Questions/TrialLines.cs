using System.Globalization;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Wings.Tests.Figures.Questions;

/// <summary>What a line of a trial delivery says: <c>gas 2023 FIN 900</c>.</summary>
internal static class TrialLines
{
    public static Observation ObservationOf(
        string line,
        string deliverer,
        Place place,
        int delivery,
        IndicatorCatalogue catalogue,
        Organisations everyone,
        Breakdowns breakdowns
    )
    {
        var words = line.Split(' ');
        var members = Coordinate.NoMembers.AddRange(
            words
                .Where(word => word.Contains('=', StringComparison.Ordinal))
                .Select(word => KeyValuePair.Create(word.Split('=')[0], word.Split('=')[1]))
        );
        var organisation = words.Skip(2).FirstOrDefault(word => everyone.ByCode(word) is not null, deliverer);
        var status =
            words.Contains("M") ? ObservationStatus.Missing
            : words.Contains("L") ? ObservationStatus.NotCollected
            : words.Contains("E") ? ObservationStatus.Estimated
            : words.Contains("P") ? ObservationStatus.Provisional
            : ObservationStatus.Normal;
        return new(
            catalogue.IndexOf(words[0]),
            everyone.All.IndexOf(everyone.ByCode(organisation)!),
            Period.Parse(words[1]),
            breakdowns.NumberOf(members),
            words.Skip(2).Where(IsNumber).Select(Number).FirstOrDefault(),
            status,
            words.Contains("C"),
            delivery,
            place
        );
    }

    public static decimal Number(string word) => decimal.Parse(word, CultureInfo.InvariantCulture);

    static bool IsNumber(string word) =>
        decimal.TryParse(word, NumberStyles.Number, CultureInfo.InvariantCulture, out _);
}
