using System.Collections.Frozen;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts.Packages;

namespace Rekenschap.Publishing.Drafts.Overview;

/// <summary>What the ledger's stable words say of a document.</summary>
static class HistoryWords
{
    static readonly FrozenDictionary<string, Bilingual> All = new Dictionary<string, Bilingual>
    {
        ["begun"] = new("begonnen", "begun"),
        ["revised"] = new("nieuwe versie bewaard", "new version kept"),
        ["planned"] = new("planning vastgelegd", "plan recorded"),
        ["acknowledged"] = new("waarschuwing gezien", "warning acknowledged"),
        ["offered"] = new("voorgelegd voor feitencheck", "put to the fact check"),
        ["facts_confirmed"] = new("feiten bevestigd", "facts confirmed"),
        ["facts_corrected"] = new("feiten verbeterd", "facts corrected"),
        ["correction_taken"] = new("verbetering overgenomen", "correction taken over"),
        ["correction_declined"] = new("verbetering niet overgenomen", "correction not taken over"),
        ["closed"] = new("feitencheck gesloten, naar het beraad", "fact check closed, to the council"),
        ["endorsed"] = new("akkoord van het beraad", "agreed to by the council"),
        ["consented"] = new("akkoord van het kabinet", "agreed to by the cabinet"),
        ["skipped"] = new("stap overgeslagen", "step skipped"),
        ["signed"] = new("ondertekend", "signed"),
        ["returned"] = new("teruggegeven aan de redactie", "returned to its editors"),
        ["delivered"] = new("ontvangen door de Kamer", "received by the Chamber"),
        ["published"] = new("openbaar gemaakt", "made public"),
        ["withdrawn"] = new("ingetrokken", "withdrawn"),
        ["release_asked"] = new("vrijgave gevraagd", "release asked for"),
        ["released"] = new("vrijgegeven tegen de cijfers in", "released against the figures"),
        ["accepted"] = new("uitspraak doorgelaten", "claim let through"),
        ["release_withdrawn"] = new("vrijgave ingetrokken", "release withdrawn"),
        ["packaged"] = new("in een pakket gezet", "put in a package"),
        ["unpackaged"] = new("uit het pakket gehaald", "taken out of its package"),
        ["previewed"] = new("inzage per link gegeven", "link to look at it made"),
        ["preview_ended"] = new("inzage per link beëindigd", "link to look at it ended"),
    }.ToFrozenDictionary(one => "draft." + one.Key, one => one.Value, StringComparer.Ordinal);

    /// <summary>Why the software did it: the ledger has that in English, and readers have it in their own language.</summary>
    public static Bilingual BySystem(string reason) =>
        reason == PublishDue.Reason
            ? new("het moment van openbaarmaking is er", PublishDue.Reason)
            : Bilingual.Same(reason);

    public static Bilingual Of(string kind) => All.GetValueOrDefault(kind) ?? Bilingual.Same(kind);
}
