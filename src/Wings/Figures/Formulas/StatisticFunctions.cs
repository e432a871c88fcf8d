using System.Globalization;
using Rekenschap.Figures.Statistics;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Formulas;

/// <summary>
/// The functions of formulas that are statistics. What was reckoned in binary is rounded to twelve digits, far fewer than it is
/// exact to, so that every machine gives the same figure.
/// </summary>
internal static class StatisticFunctions
{
    public static readonly Bilingual UnequalLists = new(
        "De lijsten zijn niet even lang, dus ze horen niet bij elkaar",
        "The lists are not equally long, so they do not belong together"
    );

    static readonly Bilingual Negative = new(
        "Een negatief getal heeft geen vierkantswortel",
        "A negative number has no square root"
    );

    static readonly Bilingual NoDegreeDays = new(
        "De graaddagen zijn niet meer dan 0, dus verwarming is er niet naar om te rekenen",
        "The degree days are not above 0, so heating cannot be reckoned by them"
    );

    static readonly Bilingual NoShare = new(
        "Het deel voor verwarming ligt niet tussen 0 en 1",
        "The share for heating does not lie between 0 and 1"
    );

    static readonly Bilingual NoLine = new(
        "Door deze punten loopt geen lijn: er zijn minstens drie punten nodig, en verschillen in wat het verklaart",
        "No line runs through these points: it takes at least three, and differences in what explains"
    );

    static readonly Bilingual NoSpread = new(
        "Een verdeling vraagt getallen van 0 of hoger, met aan beide kanten een som boven 0",
        "A spread needs numbers of 0 or more, with a sum above 0 on both sides"
    );

    static readonly Bilingual NoSurvey = new(
        "Antwoorden met hun gewicht vragen gewichten boven 0, en minstens twee antwoorden in elk stratum",
        "Answers with their weights need weights above 0, and at least two answers in every stratum"
    );

    public static Figure Of(Function function, decimal[][] lists) =>
        function switch
        {
            Function.Slope => Rounded(Line(lists)?.Slope.Value, NoLine),
            Function.Intercept => Rounded(Line(lists)?.Intercept.Value, NoLine),
            Function.Gini => Rounded(RegionalSpread.Gini(Regions(lists)), NoSpread),
            Function.Hoover => Rounded(RegionalSpread.Hoover(Regions(lists)), NoSpread),
            Function.SurveyMean => Rounded(SurveyOf(lists)?.Mean.Value, NoSurvey),
            _ => Rounded(SurveyOf(lists)?.Mean.StandardError, NoSurvey),
        };

    public static Figure Root(decimal value) =>
        value < 0 ? Figure.Missing(Negative) : Rounded(Math.Sqrt((double)value), Negative);

    /// <summary>The share for heating goes with the weather, the rest does not.</summary>
    public static Figure Normalised(decimal use, decimal degreeDays, decimal normal, decimal heating) =>
        degreeDays <= 0 ? Figure.Missing(NoDegreeDays)
        : heating is < 0 or > 1 ? Figure.Missing(NoShare)
        : Figure.Of(use * (1 - heating) + ExactDivision.Divide(use * heating * normal, degreeDays));

    public static Figure Rounded(double? value, Bilingual otherwise) =>
        value is { } there && double.IsFinite(there)
            ? Figure.Of(
                decimal.Parse(
                    there.ToString("E11", CultureInfo.InvariantCulture),
                    NumberStyles.Float,
                    CultureInfo.InvariantCulture
                ) / 1.0000000000000000000000000000m
            )
            : Figure.Missing(otherwise);

    static StraightLine? Line(decimal[][] lists) =>
        StraightLine.Through([.. lists[0].Zip(lists[1], (y, x) => new Point((double)x, (double)y))]);

    static RegionParts[] Regions(decimal[][] lists) =>
        [.. lists[0].Zip(lists[1], (part, whole) => new RegionParts((double)part, (double)whole))];

    static Survey? SurveyOf(decimal[][] lists) =>
        Survey.Of([
            .. lists[0].Select((answer, i) => new Answer((double)answer, (double)lists[1][i], Stratum(lists, i))),
        ]);

    static string Stratum(decimal[][] lists, int index) => lists.Length > 2 ? Notation.Plain(lists[2][index]) : "";
}
