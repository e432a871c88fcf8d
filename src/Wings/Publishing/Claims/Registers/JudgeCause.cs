using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Judging;
using Rekenschap.Publishing.Claims.Reading;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>
/// A cause against a contribution analysis (kind 17): the share of the cause's own change in the change of the whole, both in
/// one unit. <c>cause:co2_travel?of=co2&amp;from=2019&amp;to=2020</c>.
/// </summary>
internal static class JudgeCause
{
    static readonly string[] Change = ["of", "from", "to", "organisation"];

    public static JudgedClaim Judge(RegisterQuestion question)
    {
        if (question.WrongKeys([.. Change, .. Dimensions(question)]) is { } wrong)
            return wrong;
        if (question.Given["of"] is not { } whole || question.Given["from"] is null)
            return question.Unreadable(
                "Een oorzaak vraagt 'of=' (waarvan zij een deel is), 'from=' en 'to='",
                "A cause needs 'of=' (what it is a part of), 'from=' and 'to='"
            );
        var (cause, problem) = Target(question, question.Code, question.Given.Keys);
        var (total, other) = problem is null ? Target(question, whole, Change) : (null, null);
        if ((problem ?? other) is { } unknown)
            return question.Unreadable(unknown.Nl, unknown.En);
        if (cause!.Indicator.Unit != total!.Indicator.Unit)
            return question.Unreadable(
                $"'{cause.Indicator.Code}' is in {cause.Indicator.Unit} en '{total.Indicator.Code}' in {total.Indicator.Unit}; een deel heeft de eenheid van het geheel",
                $"'{cause.Indicator.Code}' is in {cause.Indicator.Unit} and '{total.Indicator.Code}' in {total.Indicator.Unit}; a part has the unit of the whole"
            );
        return Read(question, cause) is { } stated ? Held(question, stated, cause, total) : NotRead(question, cause);
    }

    /// <summary>The dimensions by which the cause may be a part of the whole: <c>cause:co2?scope=scope3&amp;of=co2</c>.</summary>
    static IEnumerable<string> Dimensions(RegisterQuestion question) =>
        question.Edition.Indicator(question.Code) is { } indicator
            ? indicator.Dimensions.Where(dimension => dimension is not ("organisation" or "period"))
            : [];

    /// <summary>The address of a figure over the same change, read as that of any claim.</summary>
    static (ClaimTarget? Target, Bilingual? Problem) Target(
        RegisterQuestion question,
        string indicator,
        IEnumerable<string> keys
    )
    {
        var given = keys.Where(key => key != "of" && question.Given[key] is not null);
        var query = string.Join('&', given.Select(key => $"{key}={Uri.EscapeDataString(question.Given[key]!)}"));
        return ClaimTargetReader.Read($"{Uri.EscapeDataString(indicator)}?{query}", question.Context, question.Edition);
    }

    /// <summary>Behind the tie stands the name of the cause and nothing else.</summary>
    static CauseStated? Read(RegisterQuestion question, ClaimTarget cause)
    {
        var words = RegisterWords.Of(question.Tag.Words, question.Language);
        if (CauseWords.Of(words) is not { } stated)
            return null;
        var next = words.Noun(Names(question, cause, question.Language), stated.Next);
        return (next ?? (stated.Whole ? stated.Next : -1)) == words.Length ? stated : null;
    }

    /// <summary>What the cause is called: its nouns, its name, and that of the part that it is.</summary>
    static IEnumerable<string> Names(RegisterQuestion question, ClaimTarget cause, Language language)
    {
        var nouns = language == Language.Nl ? cause.Indicator.NounsNl : cause.Indicator.NounsEn;
        var parts = cause.At.Members.SelectMany(pair =>
            question.Edition.Members(pair.Key).Where(one => one.Code == pair.Value)
        );
        return parts
            .Select(part => part.Name.In(language))
            .Concat(nouns.IsDefault ? [] : nouns)
            .Append(cause.Indicator.Name.In(language));
    }

    static JudgedClaim NotRead(RegisterQuestion question, ClaimTarget cause)
    {
        var words = RegisterWords.Of(question.Tag.Words, question.Language);
        var (written, position) = words.Place(CauseWords.Of(words)?.Next is { } next && next < words.Length ? next : 0);
        return question.Unreadable(
            $"'{written}' (positie {position}) wordt hier niet begrepen; verwacht: {string.Join(", ", Names(question, cause, Language.Nl))}",
            $"'{written}' (position {position}) is not understood here; expected: {string.Join(", ", Names(question, cause, Language.En))}",
            new(
                $"door {Names(question, cause, Language.Nl).First()}",
                $"because of {Names(question, cause, Language.En).First()}"
            )
        );
    }

    static JudgedClaim Held(RegisterQuestion question, CauseStated stated, ClaimTarget cause, ClaimTarget total)
    {
        var (part, whole) = (Asked(question, cause), Asked(question, total));
        var share = part.Difference.With(whole.Difference, ShareOf);
        if (share.Value is not { } found)
            return question.Say(Verdict.Unverifiable, share.Lacking!, []) with { Indicator = cause.Indicator.Code };
        var least = Least(stated.Said, question.Policy);
        var right = stated.Direction == 0 || Math.Sign(part.Difference.Value!.Value) == stated.Direction;
        return question.Say(
            right && found >= least ? Verdict.Holds : Verdict.Fails,
            CauseTexts.Why(found, least, right, part, whole),
            []
        ) with
        {
            Indicator = cause.Indicator.Code,
            At = cause.At,
            From = cause.From,
            Value = found,
            Interval = new Interval(least, null),
            OnInventedFigure = new[] { cause, total }.Any(one =>
                MadeUpFigures.Carry(one, question.Edition.Edition.Root)
            ),
        };
    }

    static Question Asked(RegisterQuestion question, ClaimTarget target) =>
        new(target, question.Edition, question.Figures, question.Policy, []);

    static Known ShareOf(decimal part, decimal whole) =>
        whole == 0 ? Known.Not("het geheel veranderde niet", "the whole did not change") : Known.Of(part / whole);

    public static decimal Least(CauseSaid said, Policy policy) =>
        said switch
        {
            CauseSaid.Partly => policy.CausePartly,
            CauseSaid.Mainly => policy.Cause,
            _ => policy.NearlyAll,
        };
}
