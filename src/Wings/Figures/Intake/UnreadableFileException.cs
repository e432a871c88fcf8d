using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake;

/// <summary>Ends the reading of a file that cannot be read further; <see cref="ReadFile"/> makes it one finding.</summary>
internal sealed class UnreadableFileException(Bilingual text, Place? place = null, string rule = "heading")
    : Exception(text.En)
{
    public Bilingual Text => text;

    public Place? Place => place;

    public string Rule => rule;
}
