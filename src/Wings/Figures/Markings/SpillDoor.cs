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

    /// <summary>Why a file stays outside; null where it may come in.</summary>
    public static Refusal? Look(HandedFile file) => Look(file.Bytes);

    public static Refusal? Look(ReadOnlyMemory<byte> file) =>
        StateSecretFile.Look(file) switch
        {
            Looked.Marked => StateSecret,
            Looked.TooMuch => TooMuch,
            _ => null,
        };

    /// <summary>Whether words that somebody typed bear the marking of a state secret.</summary>
    public static bool IsMarked(string words)
    {
        foreach (var line in words.AsSpan().Split('\n'))
            if (StateSecretWords.In(words.AsSpan(line)))
                return true;
        return false;
    }

    /// <summary>Has the ledger say that something was kept out, and nothing of what.</summary>
    /// <param name="place">Where it would have come in: the collection of an edition, or the page.</param>
    public static Task<Refusal?> Tell(Database database, Act act, string place, CancellationToken stop) =>
        database.Office.Write(
            act with
            {
                Reason = "",
            },
            (_, deeds, _) =>
            {
                deeds.RecordJson(Kind, $"{place}/{act.Actor.Organisation}", new { });
                return Task.FromResult<Refusal?>(null);
            },
            stop
        );
}
