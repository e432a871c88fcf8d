namespace Rekenschap.Wings.Tests.Foia;

/// <summary>The indicators that the stylesheets yield, written as a catalogue.</summary>
internal static class FoiaCatalogue
{
    public const string ByComponent = "_by_component";

    public static readonly string[] Counts = ["pending_start", "received", "processed", "pending_end"];

    static readonly string[] Times =
    [
        .. from prefix in new[] { "", "granted_" }
        from track in new[] { "simple", "complex", "expedited" }
        from figure in new[] { "median", "average" }
        select $"{prefix}{track}_{figure}",
        "waiver_median",
        "waiver_average",
    ];

    public static readonly string[] Oldest = ["oldest_request_days", "oldest_consultation_days"];

    /// <summary>All that a line of an agency, or with the suffix of a component, may say.</summary>
    public static IEnumerable<string> Lines(string suffix) =>
        Counts.Concat(Times).Append("fee_share").Select(code => code + suffix);

    public static string Yaml() =>
        "indicators:\n"
        + string.Concat(new[] { "", ByComponent }.SelectMany(suffix => Level(suffix)))
        + string.Concat(Oldest.Select(code => Entry(code, "days", "none", "day", "organisation, rank", "")));

    static IEnumerable<string> Level(string suffix)
    {
        foreach (var code in Counts)
            yield return Entry(code + suffix, "requests", "sum", "year", "organisation", Balance(code, suffix));
        foreach (var code in Times)
            yield return Entry(code + suffix, "days", "none", "year", "organisation", "");
        yield return Entry(
            "fee_share" + suffix,
            "ratio",
            "none",
            "year",
            "organisation",
            "    checks:\n      - { rule: max, value: 1 }\n"
        );
    }

    /// <summary>What was pending, came in and went out must leave what is pending.</summary>
    static string Balance(string code, string suffix) =>
        code == "pending_end"
            ? "    checks:\n"
                + "      - rule: formula\n"
                + $"        must: pending_start{suffix} + received{suffix} - processed{suffix} = pending_end{suffix}\n"
                + "        message: { nl: begin en in min uit is niet eind, en: start plus in minus out is not end }\n"
            : "";

    static string Entry(string code, string unit, string rule, string frequency, string dimensions, string checks) =>
        $"  - code: {code}\n"
        + $"    name: {code}\n"
        + $"    definition: {code}\n"
        + $"    unit: {unit}\n"
        + $"    dimensions: [{dimensions}]\n"
        + $"    frequency: {frequency}\n"
        + $"    aggregate: {rule}\n"
        + "    decimals: 0\n"
        + "    coverage: 90%\n"
        + checks;
}
