using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;

namespace Rekenschap.Figures.Deliverers;

/// <summary>What is said of how late and how complete an organisation delivered.</summary>
static class DeliveredTexts
{
    public static readonly Bilingual Delivered = new("Aangeleverd", "Delivered");
    public static readonly Bilingual InTime = new("Op tijd", "In time");
    public static readonly Bilingual Corrections = new("Correcties", "Corrections");
    public static readonly Bilingual AgainstDue = new("Tegen de einddatum", "Against the due day");
    public static readonly Bilingual Complete = new("Volledig", "Complete");
    public static readonly Bilingual Questions = new(
        "Vragen over de aanleveringen, met het antwoord",
        "Questions about the deliveries, with the answer"
    );
    public static readonly Bilingual ByOthers = new(
        "Wat anderen voor deze organisatie aanleverden, en wat zij ervan zegt",
        "What others delivered for this organisation, and what it says of that"
    );
    public static readonly Bilingual Says = new("Zegt", "Says");
    public static readonly Bilingual Through = new("Door de tijd", "Through time");
    public static readonly Bilingual Name = new("Naam", "Name");
    public static readonly Bilingual From = new("Vanaf", "From");
    public static readonly Bilingual To = new("Tot en met", "Until");
    public static readonly Bilingual Became = new("Daarna", "After that");

    public static Bilingual Word(ConfirmationAnswer answer) =>
        answer switch
        {
            ConfirmationAnswer.Confirmed => new("Bevestigd", "Confirmed"),
            ConfirmationAnswer.Disputed => new("Betwist", "Disputed"),
            _ => new("Niet geantwoord", "No answer"),
        };

    public static Signal SignalOf(ConfirmationAnswer answer) =>
        answer switch
        {
            ConfirmationAnswer.Confirmed => Signal.Holds,
            ConfirmationAnswer.Disputed => Signal.Fails,
            _ => Signal.Neutral,
        };

    public static Bilingual OfAsked(int count, int all) => new($"{count} van {all}", $"{count} of {all}");

    public static Bilingual OfFigures(int count, int all) =>
        new($"{count} van {all} cijfers", $"{count} of {all} figures");

    public static Bilingual Longest(int days) =>
        new($"hoogstens {Days(days).Nl} te laat", $"at most {Days(days).En} late");

    public static Bilingual Against(int days) =>
        days switch
        {
            > 0 => new($"{Days(days).Nl} te laat", $"{Days(days).En} late"),
            0 => new("op de dag zelf", "on the day"),
            _ => new($"{Days(-days).Nl} eerder", $"{Days(-days).En} early"),
        };

    static Bilingual Days(int days) => days == 1 ? new("1 dag", "1 day") : new($"{days} dagen", $"{days} days");
}
