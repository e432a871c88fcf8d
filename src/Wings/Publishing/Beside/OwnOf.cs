using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Publishing.Beside;

/// <summary>The years, organisations and members that a claim itself is about: a sentence that names those says nothing else.</summary>
internal sealed partial record OwnOf(FrozenSet<int> Years, FrozenSet<string> Organisations, FrozenSet<string> Members)
{
    public static OwnOf Of(JudgedClaim claim, IEditionFigures edition)
    {
        var target = Uri.UnescapeDataString(claim.Tag.Target);
        var at = new[] { claim.At, claim.From }.OfType<Coordinate>().ToList();
        return new(
            YearsOf(claim, target, edition, at).ToFrozenSet(),
            Named(OrganisationKey(), target)
                .Concat(at.Select(one => one.Organisation))
                .SelectMany(one => Above(edition, one))
                .ToFrozenSet(StringComparer.Ordinal),
            at.SelectMany(one => one.Members.Values)
                .Concat(target.Split('&', '?', '=', '|'))
                .ToFrozenSet(StringComparer.Ordinal)
        );
    }

    static IEnumerable<int> YearsOf(JudgedClaim claim, string target, IEditionFigures edition, List<Coordinate> at)
    {
        var indicator = claim.Indicator is { } code ? edition.Indicator(code) : null;
        var goals = edition.Targets.Where(one => target.Contains(one.Code, StringComparison.Ordinal));
        string?[] written =
        [
            target,
            indicator?.Formula,
            indicator?.Name.Nl,
            indicator?.Name.En,
            .. goals.Select(one => one.Name?.Nl),
        ];
        var among = target.Contains("among=periods", StringComparison.Ordinal) && indicator is not null;
        return at.Select(one => one.Period)
            .Concat(among ? edition.Periods(indicator!.Code) : [])
            .Concat(goals.SelectMany(one => one.Baseline is { } since ? [one.Period, since] : new[] { one.Period }))
            .SelectMany(In)
            .Concat(written.OfType<string>().SelectMany(text => Named(AYear(), text)).Select(Number))
            .Concat(at.SelectMany(one => Earlier(one.Period, indicator?.Formula)));
    }

    static IEnumerable<int> In(Period period) =>
        Enumerable.Range(period.Start.Year, period.End.Year - period.Start.Year + 1);

    /// <summary>"p-5y" in a formula is about each year up to then.</summary>
    static IEnumerable<int> Earlier(Period period, string? formula) =>
        formula is null || Named(YearsBack(), formula).Select(Number).DefaultIfEmpty().Max() is not (> 0 and var back)
            ? []
            : Enumerable.Range(period.Start.Year - back, back);

    /// <summary>Who is a part of an organisation is named with it.</summary>
    static IEnumerable<string> Above(IEditionFigures edition, string code)
    {
        for (string? one = code; one is not null; one = edition.Organisations.ByCode(one)?.Parent)
            yield return one;
    }

    static IEnumerable<string> Named(Regex form, string text) =>
        form.Matches(text).Select(match => match.Groups["it"].Value);

    static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)(?<it>(?:19|20)\d\d)(?!\d)")]
    private static partial Regex AYear();

    [GeneratedRegex(@"\bp-(?<it>\d{1,2})y")]
    private static partial Regex YearsBack();

    [GeneratedRegex(@"\borganisation=(?<it>[A-Za-z0-9_-]+)")]
    private static partial Regex OrganisationKey();
}
