using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Wings.Tests.Figures.Questions;

internal static class TrialQuestions
{
    /// <summary>The figure as known now; organisation and members as <c>FIN</c>, <c>province=DR</c>.</summary>
    public static Figure Ask(
        this EditionFigures edition,
        string indicator,
        string period,
        string at = "Rijk",
        AsOf asOf = AsOf.Then
    ) => edition.AsKnown(null).At(indicator, Place(period, at), asOf);

    public static Coordinate Place(string period, string at = "Rijk")
    {
        var words = at.Split(' ');
        var place = new Coordinate(
            Period.Parse(period),
            words.FirstOrDefault(word => !word.Contains('=', StringComparison.Ordinal), "Rijk")
        );
        return words
            .Where(word => word.Contains('=', StringComparison.Ordinal))
            .Aggregate(place, (where, word) => where.With(word.Split('=')[0], word.Split('=')[1]));
    }
}
