using System.Collections.Frozen;

namespace Rekenschap.Kernel.Deadlines;

/// <summary>Words that promise soon and name no day. A promise with one of these stays open until it is kept or gets a day.</summary>
static class VagueTerms
{
    public static readonly DeadlineRule Rule = new(
        "vague",
        new(
            "zo spoedig mogelijk, op termijn, in de komende periode en dergelijke: hieruit volgt geen dag",
            "as soon as possible, in due course, in the coming period and the like: no day follows from this"
        )
    );

    static readonly FrozenSet<string> All = FrozenSet.Create(
        StringComparer.Ordinal,
        "zo spoedig mogelijk",
        "zo snel mogelijk",
        "spoedig",
        "binnenkort",
        "op korte termijn",
        "op afzienbare termijn",
        "op termijn",
        "te zijner tijd",
        "in de komende periode",
        "de komende periode",
        "in de komende tijd",
        "de komende tijd",
        "periodiek",
        "as soon as possible",
        "soon",
        "shortly",
        "in the short term",
        "in the near future",
        "in the foreseeable future",
        "in due course",
        "in the coming period",
        "periodically"
    );

    public static bool Contains(string words) => All.Contains(words);
}
