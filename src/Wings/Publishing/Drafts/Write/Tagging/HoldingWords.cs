using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Claims.Reading;
using Rekenschap.Publishing.Claims.Writing;

namespace Rekenschap.Publishing.Drafts.Write.Tagging;

/// <summary>Wordings that hold at a figure, for who looks for the right words. Each was held against the figure by the judge of claims.</summary>
internal static class HoldingWords
{
    static readonly string[] Dutch =
    [
        "gelijk gebleven",
        "explosief gestegen",
        "sterk gestegen",
        "licht gestegen",
        "gestegen",
        "explosief gedaald",
        "sterk gedaald",
        "licht gedaald",
        "gedaald",
        "gehalveerd",
        "verdubbeld",
        "verdrievoudigd",
        "verviervoudigd",
        "significant gestegen",
        "significant gedaald",
    ];

    static readonly string[] English =
    [
        "unchanged",
        "explosively risen",
        "strongly risen",
        "slightly risen",
        "risen",
        "explosively fallen",
        "strongly fallen",
        "slightly fallen",
        "fallen",
        "halved",
        "doubled",
        "tripled",
        "quadrupled",
        "significantly risen",
        "significantly fallen",
    ];

    /// <param name="tried">Words that are not to be offered: those that stand there.</param>
    public static ImmutableArray<string> At(WordsJudge judge, FigureAddress address, string tried, int most) =>
        [
            .. InWords(judge, address, tried)
                .Concat(Proposed(judge, address))
                .Distinct(StringComparer.Ordinal)
                .Where(words => !string.Equals(words, tried, StringComparison.OrdinalIgnoreCase))
                .Where(words => judge.Judge(words, address).Verdict == Verdict.Holds)
                .Take(most),
        ];

    /// <summary>Who wrote a share without a number is offered one without a number first; with an article where those words had one.</summary>
    static IEnumerable<string> InWords(WordsJudge judge, FigureAddress address, string tried)
    {
        if (tried.Any(char.IsDigit) || judge.Edition.Indicator(address.Indicator) is not { IsRatio: true })
            return [];
        var nl = judge.Language == Language.Nl;
        var article = nl ? "een " : "a ";
        var nouns = nl ? new[] { "meerderheid", "minderheid" } : ["majority", "minority"];
        return tried.StartsWith(article, StringComparison.OrdinalIgnoreCase)
            ? nouns.Select(noun => article + noun)
            : nouns;
    }

    static IEnumerable<string> Proposed(WordsJudge judge, FigureAddress address)
    {
        var nl = judge.Language == Language.Nl;
        if (address["against"] is not null)
            return nl
                ? ["ruim behaald", "behaald", "niet behaald", "al behaald", "nog niet behaald"]
                : ["comfortably met", "met", "not met", "already met", "not yet met"];
        if (address["among"] is not null)
            return nl ? ["hoogste", "laagste"] : ["highest", "lowest"];
        var compared =
            address["versus"] is null ? []
            : nl ? new[] { "hoger", "lager", "harder gestegen", "minder hard gestegen" }
            : ["higher", "lower", "risen faster", "risen slower"];
        return address["from"] is null
            ? compared.Concat(Level(judge, address))
            : [.. compared, .. By(judge, address), .. nl ? Dutch : English];
    }

    static IEnumerable<string> Level(WordsJudge judge, FigureAddress address)
    {
        var (target, _) = ClaimTargetReader.Read(address.Write(), new(judge.Language, judge.Usual), judge.Edition);
        return target is not null && judge.Figures.At(target.Indicator.Code, target.At, target.AsOf).Value is { } value
            ? Enum.GetValues<WordingForm>()
                .Select(form => Writer.WordsFor(value, target.Indicator, form, judge.Policy)?.In(judge.Language))
                .OfType<string>()
            : [];
    }

    /// <summary>How much it rose or fell, and from where to where.</summary>
    static IEnumerable<string> By(WordsJudge judge, FigureAddress address)
    {
        var (target, _) = ClaimTargetReader.Read(address.Write(), new(judge.Language, judge.Usual), judge.Edition);
        if (
            target?.From is not { } start
            || judge.Figures.At(target.Indicator.Code, start, target.AsOf).Value is not { } from
            || judge.Figures.At(target.Indicator.Code, target.At, target.AsOf).Value is not { } to
        )
            return [];
        var (nl, rose) = (judge.Language == Language.Nl, to >= from);
        var verb = nl ? (rose ? "gestegen" : "gedaald") : (rose ? "risen" : "fallen");
        string Say(decimal value) =>
            Writer.WordsFor(value, target.Indicator, WordingForm.Plain, judge.Policy)!.In(judge.Language);
        var ends = nl ? $"van {Say(from)} naar {Say(to)}" : $"from {Say(from)} to {Say(to)}";
        return from == 0
            ? [$"{verb} {ends}"]
            : [$"{verb} {Much(judge, (to - from) / Math.Abs(from))}", $"{verb} {ends}"];
    }

    static string Much(WordsJudge judge, decimal growth)
    {
        var size = Math.Abs(growth);
        var share = Notation.Percent(size, size < 0.1m ? 1 : 0, judge.Language).Replace('\u00A0', ' ');
        return judge.Language == Language.Nl ? $"met {share}" : $"by {share}";
    }
}
