using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Targets;

static class TargetTexts
{
    public static readonly Bilingual Target = new("Doel", "Target");
    public static readonly Bilingual Met = new("Gehaald", "Met");
    public static readonly Bilingual NotMet = new("Niet gehaald", "Not met");
    public static readonly Bilingual AlreadyMet = new("Al gehaald", "Already met");
    public static readonly Bilingual NotYetMet = new("Nog niet gehaald", "Not yet met");
    public static readonly Bilingual Unknown = new("Nog niet bekend", "Not yet known");
    public static readonly Bilingual NotVerifiable = new("Niet na te gaan", "Not verified");
}
