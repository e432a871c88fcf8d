using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Writings;

static class WrittenTexts
{
    public static readonly Bilingual TooMuch = new(
        "In dit bestand staat meer dan hier kan worden gelezen; bewaar alleen wat u wilt sturen in een nieuw bestand",
        "This file holds more than can be read here; keep only what you want to send in a new file"
    );

    public static readonly Bilingual UnreadableSheet = new(
        "Dit is geen leesbare spreadsheet: het bestand is beschadigd, heeft een wachtwoord, is van een oud soort of pakt uit tot veel meer dan het is. Bewaar het zonder wachtwoord als .xlsx, .ods of .csv",
        "This is no readable spreadsheet: the file is damaged, has a password, is of an old kind or unpacks to far more than it is. Save it without a password as .xlsx, .ods or .csv"
    );

    public static Bilingual Unreadable(string extension) =>
        new(
            $"Dit is geen leesbaar {extension}-bestand: het is beschadigd, heeft een wachtwoord of pakt uit tot veel meer dan het is. Sla het opnieuw op zonder wachtwoord, of plak de tekst",
            $"This is no readable {extension} file: it is damaged, has a password or unpacks to far more than it is. Save it again without a password, or paste the text"
        );

    public static Bilingual Unknown(string extension) =>
        new(
            $"Een bestand {extension} wordt hier niet gelezen; stuur .xlsx, .ods, .docx of .odt, of plak de tekst",
            $"A file {extension} is not read here; send .xlsx, .ods, .docx or .odt, or paste the text"
        );
}
