using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.Markings;

/// <summary>The marking that was chosen in a form; a form without the field chose none, and what came is closed.</summary>
static class ChosenMarking
{
    public const string Field = "marking";
    public const string StateSecret = "state_secret";

    /// <summary>Whether it was said that this is a state secret: then nothing of what was sent may be looked at.</summary>
    public static bool IsStateSecret(FormState form) => form[Field] == StateSecret;

    /// <summary>Null where none was chosen, or one that is none, which was told.</summary>
    public static Marking? Read(FormState form)
    {
        if (form[Field].Length == 0)
            return null;
        return form.Choice(Field, Enum.GetValues<Marking>(), MarkingTexts.Choose);
    }
}
