using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Markings;

/// <summary>
/// What is a state secret does not come in. Nothing of it is kept: no bytes, no name, no hash, no words. The ledger says that
/// it happened, at which collection and organisation.
/// </summary>
public static class SpillDoor
{
    public const string Kind = "spill.refused";

    public static readonly Refusal StateSecret = new(
        RefusalKind.Forbidden,
        "delivery.state_secret",
        new(
            "Dit is als staatsgeheim gemerkt en hoort hier niet. Er is niets van bewaard, ook de naam niet; vastgelegd is alleen dat het gebeurde. "
                + "Stuur het niet opnieuw. Bel nu de beveiligingscoördinator (BVC) van uw organisatie: die zegt waar het wel hoort en wat er met uw computer moet gebeuren. "
                + "Staat het woord er zonder reden, haal het dan weg en lever opnieuw aan",
            "This is marked as a state secret and does not belong here. Nothing of it was kept, not its name either; recorded is only that it happened. "
                + "Do not send it again. Call the security coordinator (BVC) of your organisation now, who says where it belongs and what has to happen to your computer. "
                + "If the word stands there for no reason, take it out and deliver again"
        )
    );

    static readonly Refusal TooMuch = new(
        RefusalKind.Conflict,
        "delivery.not_looked_through",
        new(
            "Dit bestand pakt uit tot zoveel dat het niet op staatsgeheimen kan worden nagekeken; er is niets van bewaard. Lever een kleiner bestand aan",
            "This file unpacks to so much that it cannot be looked through for state secrets; nothing of it was kept. Deliver a smaller file"
        )
    );

    /// <summary>Why a file, or the words that come with it, stay outside; null where they may come in.</summary>
    public static Refusal? Look(HandedFile? file, params IEnumerable<string?> words) =>
        words.Any(IsMarked) ? StateSecret
        : file is null ? null
        : StateSecretFile.Look(file.Bytes) switch
        {
            Looked.Marked => StateSecret,
            Looked.TooMuch => TooMuch,
            _ => null,
        };

    /// <summary>Whether words that somebody typed bear the marking of a state secret.</summary>
    public static bool IsMarked(string? words) =>
        words is not null && words.Split('\n').Any(line => StateSecretWords.In(line));

    /// <summary>The same for words alone, which the ledger is told of; to be asked before anything of them is written.</summary>
    public static async Task<Refusal?> Stop(
        Database database,
        Act act,
        string edition,
        string collection,
        CancellationToken stop,
        params IEnumerable<string?> words
    ) => Look(null, words) is { } spill ? await Tell(database, act, edition, collection, stop) ?? spill : null;

    /// <summary>Has the ledger say that something was kept out, and nothing of what.</summary>
    public static Task<Refusal?> Tell(
        Database database,
        Act act,
        string edition,
        string collection,
        CancellationToken stop
    ) =>
        database.Office.Write(
            act with
            {
                Reason = "",
            },
            (_, deeds, _) =>
            {
                deeds.RecordJson(Kind, $"{edition}/{collection}/{act.Actor.Organisation}", new { });
                return Task.FromResult<Refusal?>(null);
            },
            stop
        );
}
