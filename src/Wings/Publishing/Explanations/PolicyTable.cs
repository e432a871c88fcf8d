using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Publishing.Explanations;

/// <summary>The thresholds behind the words, as a reader can hold a sentence against them.</summary>
static class PolicyTable
{
    public static TableView Of(Policy policy, Language language) =>
        new(
            "policy",
            TrustTexts.Policy.In(language),
            [new(TrustTexts.Words.In(language)), new(TrustTexts.Allows.In(language))],
            [.. Rows(policy).Select(row => new Row([new(row.Words.In(language)), new(row.Allows.In(language))]))]
        );

    static IEnumerable<(Bilingual Words, Bilingual Allows)> Rows(Policy policy)
    {
        yield return (
            new("een getal als 22 procent of 3,5", "a number such as 22 per cent or 3.5"),
            new(
                "een halve plaats eronder tot een halve erboven",
                "from half a place under it up to half a place above it"
            )
        );
        yield return (
            new("circa, ongeveer", "about, around"),
            Within(policy.About, "boven of onder", "above or under")
        );
        yield return (new("ruim", "just over, well over"), UpTo(policy.Ruim, "erboven", "above it"));
        yield return (
            new("meer dan", "more than"),
            UpTo(policy.MoreThan, "erboven, anders te zwak gesteld", "above it, else understated")
        );
        yield return (new("bijna, nagenoeg", "nearly, almost"), UpTo(policy.Nearly, "eronder", "under it"));
        yield return (
            new("minder dan", "less than"),
            UpTo(policy.LessThan, "eronder, anders te zwak gesteld", "under it, else understated")
        );
        yield return (
            new("gelijk gebleven, stabiel", "unchanged, stable"),
            Within(policy.Stable, "verandering", "change")
        );
        yield return (
            new("licht gestegen of gedaald", "slightly risen or fallen"),
            UpTo(policy.Slightly, "verandering", "change")
        );
        yield return (
            new("sterk gestegen of gedaald", "strongly risen or fallen"),
            From(policy.Strongly, "verandering", "change")
        );
        yield return (new("explosief", "explosively"), From(policy.Explosively, "verandering", "change"));
        yield return (new("ruim behaald", "comfortably met"), From(policy.Comfortably, "over", "to spare"));
        yield return (new("vrijwel alle", "nearly all"), From(policy.NearlyAll, "", ""));
        yield return (new("het overgrote deel", "the vast majority"), From(policy.VastMajority, "", ""));
        yield return (new("een groot deel", "a large part"), From(policy.LargePart, "", ""));
        yield return (new("een klein deel", "a small part"), UpTo(policy.SmallPart, "", ""));
        yield return (
            new("significant", "significantly"),
            new(
                $"de kans op toeval is kleiner dan {Percent(policy.Significance, Language.Nl)}",
                $"the chance of coincidence is less than {Percent(policy.Significance, Language.En)}"
            )
        );
    }

    static Bilingual Within(decimal share, string nl, string en) =>
        Trimmed($"hoogstens {Percent(share, Language.Nl)} {nl}", $"at most {Percent(share, Language.En)} {en}");

    static Bilingual UpTo(decimal share, string nl, string en) =>
        Trimmed($"tot {Percent(share, Language.Nl)} {nl}", $"up to {Percent(share, Language.En)} {en}");

    static Bilingual From(decimal share, string nl, string en) =>
        Trimmed($"minstens {Percent(share, Language.Nl)} {nl}", $"at least {Percent(share, Language.En)} {en}");

    static Bilingual Trimmed(string nl, string en) => new(nl.TrimEnd(), en.TrimEnd());

    static string Percent(decimal share, Language language) => Notation.WriteFull(share * 100, language) + "%";
}
