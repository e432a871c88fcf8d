using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Portfolio.Annex;

/// <summary>The sentences of the annex, around claims that were written already.</summary>
sealed class AnnexSentences(Language language, int year)
{
    const decimal Million = 1_000_000m;
    const decimal Milliard = 1_000_000_000m;

    string Say(string nl, string en) => language == Language.Nl ? nl : en;

    public string Begin(DateOnly day) =>
        Say(
            $"Deze bijlage zegt hoe de grote ICT-activiteiten van het Rijk er aan het eind van {year} voor stonden. Zij is gemaakt uit het register, zoals het was op {Days.Long(day, Language.Nl)}.",
            $"This annex says how the large ICT activities of central government stood at the end of {year}. It was made from the register, as it was on {Days.Long(day, Language.En)}."
        );

    public string Live(string live, string? paused)
    {
        var all = Say($"Het aantal lopende activiteiten is {live}.", $"The number of live activities is {live}.");
        return paused is null
            ? all
            : all + Say($" Daarvan zijn er {paused} in heroriëntatie.", $" Of these {paused} are in reorientation.");
    }

    public string? Movements(string? started, string? finished, string? cancelled) =>
        started is null || finished is null || cancelled is null
            ? null
            : Say(
                $"In het jaar begonnen er {started}, werden er {finished} afgerond en {cancelled} geannuleerd.",
                $"In the year {started} began, {finished} were finished and {cancelled} cancelled."
            );

    public string Costs(string current, string initial) =>
        Say(
            $"De actuele schatting van hun kosten is {current}; bij de start was zij {initial}.",
            $"The current estimate of their costs is {current}; at the start it was {initial}."
        );

    public string Delivered(string current, string initial) =>
        Say(
            $"Van wat in het jaar is afgerond, is de laatste schatting {current}; bij de start was zij {initial}.",
            $"Of what was finished in the year the last estimate is {current}; at the start it was {initial}."
        );

    public string? Recalibrated(string? times) =>
        times is null
            ? null
            : Say(
                $"Het aantal herijkingen in het jaar is {times}.",
                $"The number of recalibrations in the year is {times}."
            );

    public string? Change(string? ratio) =>
        ratio is null ? null : Say($"Het verschil is {ratio}.", $"The difference is {ratio}.");

    public string Duration(string mean) =>
        Say(
            $"De gemiddelde doorlooptijd, zoals nu geschat, is {mean}.",
            $"The mean duration, as estimated now, is {mean}."
        );

    public string Advised(string advised) =>
        Say(
            $"Het aantal lopende activiteiten met een advies van het Adviescollege ICT-toetsing of zijn voorganger is {advised}.",
            $"The number of live activities with an advice of the Adviescollege ICT-toetsing or its forerunner is {advised}."
        );

    public string Here(string ministry, string live) =>
        Say(
            $"Bij het ministerie van {ministry} is het aantal lopende activiteiten {live}.",
            $"At the {ministry} the number of live activities is {live}."
        );

    public string Often =>
        Say(
            $"Van de activiteiten in het verslag over {year}, lopend of in dat jaar geëindigd, zijn deze [vaker dan twee keer](not-a-figure:) herijkt, om de redenen die de ministeries gaven:",
            $"Of the activities in the report on {year}, live or ended in that year, these were recalibrated [more than twice](not-a-figure:), for the reasons that the ministries gave:"
        );

    /// <summary>Rounded as a letter would: "6,14 miljard euro", "214,6 miljoen euro".</summary>
    public string Euro(decimal euro) =>
        Math.Abs(euro) >= Milliard
            ? Say($"{Written(euro / Milliard, 2)} miljard euro", $"{Written(euro / Milliard, 2)} billion euros")
            : Say($"{Written(euro / Million, 1)} miljoen euro", $"{Written(euro / Million, 1)} million euros");

    public string Percent(decimal ratio) => Notation.Percent(ratio, 1, language);

    public string Years(decimal years) => Say($"{Written(years, 1)} jaar", $"{Written(years, 1)} years");

    string Written(decimal value, int decimals) => Notation.Write(value, decimals, language);
}
