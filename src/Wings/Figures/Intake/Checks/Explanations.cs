using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>
/// The answers to questions, found by rule and coordinate however that was written: parts in any order, the organisation
/// by code or alias or left out, the period in any form that means the same days.
/// </summary>
internal sealed class Explanations
{
    readonly Dictionary<(string Rule, string Coordinate), Explanation> answers = [];
    readonly Organisations organisations;
    readonly string deliverer;

    public Explanations(IntakeContext context)
    {
        (organisations, deliverer) = (context.Organisations, context.Deliverer.Code);
        foreach (var explanation in context.Explanations)
            if (explanation.Text.Trim() != "")
                answers.TryAdd((explanation.Rule.Trim(), Normal(explanation.Coordinate)), explanation);
    }

    public string? For(string rule, string coordinate) => Find(rule, coordinate)?.Text.Trim();

    /// <summary>The same, where an answer to a question about a change in size holds for the figures that it was asked of.</summary>
    public string? For(string rule, string coordinate, Bilingual question) =>
        Find(rule, coordinate) is { } answer
        && (rule != "change" || answer.Asked is null || answer.Asked == question.Nl)
            ? answer.Text.Trim()
            : null;

    Explanation? Find(string rule, string coordinate) =>
        answers.Count == 0 ? null : answers.GetValueOrDefault((rule, Normal(coordinate)));

    string Normal(string coordinate)
    {
        var parts = coordinate.Trim().Split('?', 2);
        var keys = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["organisation"] = deliverer };
        foreach (var part in (parts.Length > 1 ? parts[1] : "").Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var pair = part.Split('=', 2);
            var value = pair.Length > 1 ? Uri.UnescapeDataString(pair[1]).Trim() : "";
            keys[pair[0].Trim()] = value;
        }
        Name(keys);
        return parts[0].Trim() + "?" + string.Join('&', keys.Select(pair => $"{pair.Key}={pair.Value}"));
    }

    /// <summary>Of bodies that bore a name one after another, the one of the period is meant.</summary>
    void Name(SortedDictionary<string, string> keys)
    {
        var known = Period.TryParse(keys.GetValueOrDefault("period"), out var period);
        if (known)
            keys["period"] = period.ToString();
        var name = Letters.WellFormed(keys["organisation"]);
        var found = known ? organisations.Find(name, period.End) : organisations.Find(name);
        keys["organisation"] = found?.Code ?? keys["organisation"];
    }
}
