using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Api;
using Rekenschap.Ui.Standing;

namespace Rekenschap.Figures.Questions;

/// <summary>Reads a question on an indicator from a request; what is wrong with it is told to the call, each at its parameter.</summary>
sealed class AskedFigures(ApiCall call, EditionFigures edition, IndicatorFacts indicator, FigureLimits limits)
{
    ImmutableArray<string> Further => [.. ToldApart.By(edition, indicator)];

    public FigureQuestion Read()
    {
        var periods = Periods();
        var organisations = Organisations();
        var members = Members();
        var only = members.Where(one => one.Value.Length > 1).ToImmutableDictionary();
        var by = By().Concat(only.Keys.Order(StringComparer.Ordinal)).ToList();
        if (organisations.Length > 1)
            (only, by) = (only.Add("organisation", organisations), [.. by, "organisation"]);
        return new(
            indicator.Code,
            null,
            [.. by.Distinct()],
            call.Day(FigureParameters.KnownAt.Name),
            call.Asked["as"] == "now" ? AsOf.Now : AsOf.Then,
            organisations.Length == 1 ? organisations[0] : null,
            members
                .Where(one => one.Value.Length == 1)
                .ToImmutableSortedDictionary(one => one.Key, one => one.Value[0], StringComparer.Ordinal)
        )
        {
            Periods = periods,
            Only = only,
        };
    }

    ImmutableArray<Period> Periods()
    {
        var periods = ImmutableArray.CreateBuilder<Period>();
        var apart = call.Asked.All("by").Contains("period");
        foreach (var text in call.Asked.All("period"))
            if (!Period.TryParse(text, out var period))
                call.Refuse("period", ApiTexts.NoPeriod(text));
            else if (apart && period.Split(indicator.Frequency).Skip(limits.MostPeriods).Any())
                call.Refuse("period", FigureProblems.TooLong(text, limits.MostPeriods));
            else
                periods.Add(period);
        return [.. periods.Distinct()];
    }

    IEnumerable<string> By()
    {
        string[] known = ["period", "organisation", .. Further];
        foreach (var name in call.Asked.All("by"))
            if (known.Contains(name))
                yield return name;
            else
                call.Refuse("by", QuestionWording.NoDimension(indicator.Code, name, known));
    }

    ImmutableArray<string> Organisations()
    {
        var all = call.Asked.All("organisation").Distinct(StringComparer.Ordinal).ToImmutableArray();
        foreach (var name in all)
            if (name != edition.Edition.Root && edition.Organisations.Find(name) is null)
                call.Refuse(
                    "organisation",
                    QuestionWording.NoOrganisation(
                        name,
                        edition.Organisations.All.SelectMany(one => one.Aliases.Prepend(one.Code))
                    )
                );
        return all;
    }

    ImmutableDictionary<string, ImmutableArray<string>> Members()
    {
        var members = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var text in call.Asked.All("member").Distinct(StringComparer.Ordinal))
            if (Member(text) is var (dimension, code))
                members[dimension] = [.. members.GetValueOrDefault(dimension, []), code];
        return members.ToImmutableDictionary(StringComparer.Ordinal);
    }

    (string Dimension, string Code)? Member(string text)
    {
        if (text.Split(':', 2) is not [var dimension, var code])
            call.Refuse("member", FigureProblems.NoMember(text));
        else if (!Further.Contains(dimension))
            call.Refuse("member", QuestionWording.NoDimension(indicator.Code, dimension, Further));
        else if (edition.Members(dimension) is var all && !all.Any(one => one.Code == code))
            call.Refuse("member", ApiTexts.NoChoice(code, all.Select(one => one.Code)));
        else
            return (dimension, code);
        return null;
    }
}
