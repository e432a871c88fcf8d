using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Targets;

static class TargetTexts
{
    public static readonly Bilingual Target = new("Doel", "Target");
    public static readonly Bilingual Met = new("Gehaald", "Met");
    public static readonly Bilingual NotMet = new("Niet gehaald", "Not met");
    public static readonly Bilingual Unknown = new("Nog niet bekend", "Not yet known");
}
