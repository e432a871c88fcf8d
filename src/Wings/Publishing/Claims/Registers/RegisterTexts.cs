using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>What the parts of a register's row are called beside a claim.</summary>
internal static class RegisterTexts
{
    public static readonly Bilingual When = new("Wanneer", "When");
    public static readonly Bilingual Ended = new("Tot en met", "Up to and including");
    public static readonly Bilingual Known = new("Bekend sinds", "Known since");
    public static readonly Bilingual Promised = new("Toegezegd op", "Promised on");
    public static readonly Bilingual Paper = new("In", "In");
    public static readonly Bilingual Phrase = new("In de woorden", "In the words");
    public static readonly Bilingual Due = new("Uiterlijk", "Due by");
    public static readonly Bilingual NoDay = new("daaruit volgt geen dag", "no day follows from that");
    public static readonly Bilingual Kept = new("Nagekomen op", "Kept on");
    public static readonly Bilingual NotYet = new("nog niet", "not yet");
    public static readonly Bilingual Shown = new("Blijkt uit", "Shown by");
    public static readonly Bilingual Withdrawn = new("Ingetrokken op", "Withdrawn on");
    public static readonly Bilingual Often = new("Hoe vaak", "How often");
    public static readonly Bilingual Times = new("Nagekomen", "Kept");
    public static readonly Bilingual KnownUntil = new("Bijgehouden tot en met", "Followed until");
    public static readonly Bilingual NoPhrase = new("geen termijn", "no deadline");
    public static readonly Bilingual State = new("Stand", "State");
    public static readonly Bilingual Since = new("Sinds", "Since");
    public static readonly Bilingual Concerns = new("Gaat over", "Concerns");
    public static readonly Bilingual Listed = new("Stuk", "Paper");
    public static readonly Bilingual Of = new("Van", "Of");
    public static readonly Bilingual Session = new("Vergaderjaar", "Session year");
}
