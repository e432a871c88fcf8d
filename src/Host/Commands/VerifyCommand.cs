using System.Collections.Immutable;
using System.CommandLine;
using Rekenschap.Host.Printing;
using Rekenschap.Host.Verifying;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Commands;

/// <summary><c>rekenschap verify ARCHIVE</c>: checks a publication with nothing but its archive, and says what it could not check.</summary>
internal sealed class VerifyCommand(Screen screen, string archive, Against against, string? json)
{
    static readonly Bilingual About = new(
        """
        toetst een publicatie aan niets dan haar archief

        Gaat na dat er niets aan is gewijzigd, rekent elk cijfer en elk oordeel opnieuw uit de waarnemingen
        uit, maakt elke pagina opnieuw, en zegt in gewone woorden wat is nagegaan en wat niet kon. Er is geen
        netwerk en geen database voor nodig.
        """,
        """
        checks a publication with nothing but its archive

        Sees that nothing in it was changed, works out every figure and every verdict again from the
        observations, makes every page again, and says in plain words what was checked and what could not be.
        Needs no network and no database.
        """
    );

    public static Command Make(Language language)
    {
        var archive = new Argument<FileInfo>("ARCHIVE")
        {
            Description = new Bilingual("publication.zip van een publicatie", "publication.zip of a publication").In(
                language
            ),
        };
        var head = new Option<string?>("--against")
        {
            Description = new Bilingual(
                "een eerder bewaard boomhoofd: treehead.json, of de wortel in 64 tekens",
                "a tree head kept earlier: treehead.json, or its root in 64 characters"
            ).In(language),
        };
        head.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } given && KeptHead.Read(given) is null)
                result.AddError(NoHead(given).In(language));
        });
        var signature = VerifyOptions.Signature(language);
        var trust = VerifyOptions.Trust(language);
        var json = VerifyOptions.Json(language);
        var command = new Command("verify", About.In(language)) { archive, head, signature, trust, json };
        command.SetAction(
            (call, stop) =>
                new VerifyCommand(
                    Screen.Output(language),
                    call.GetValue(archive)!.FullName,
                    new(
                        call.GetValue(head) is { } given ? KeptHead.Read(given) : null,
                        call.GetValue(signature)?.FullName,
                        call.GetValue(trust)?.FullName
                    ),
                    call.GetValue(json)?.FullName
                ).Run(stop)
        );
        return command;
    }

    async Task<int> Run(CancellationToken stop)
    {
        if (!File.Exists(archive))
        {
            Screen.Error(screen.Language).Line(NoArchive(archive));
            return Exit.Wrong;
        }
        var steps = await new VerifyArchive(archive, against).Run(stop);
        foreach (var step in steps)
            Tell(step);
        if (json is not null)
            await File.WriteAllBytesAsync(json, VerifyReport.Write(steps, screen.Language), stop);
        var faults = steps.Sum(step => step.Faults.Length);
        screen.Line(faults == 0 ? VerifyWords.Verified(NotChecked(steps)) : VerifyWords.NotVerified(faults));
        return faults == 0 ? Exit.Good : Exit.Blocked;
    }

    static int NotChecked(ImmutableArray<Step> steps) =>
        steps.Count(step => step.Outcome == StepOutcome.NotChecked || step.Beyond is not null);

    void Tell(Step step)
    {
        var outcome = VerifyWords.Outcome(step.Outcome).In(screen.Language);
        screen.Line($"{outcome, -14} {step.Name.In(screen.Language)}: {step.Told.In(screen.Language)}");
        if (step.Beyond is { } beyond)
            screen.Line(
                $"{VerifyWords.Outcome(StepOutcome.NotChecked).In(screen.Language), -14}   {beyond.In(screen.Language)}"
            );
        foreach (var fault in step.Faults)
            screen.Line($"  {fault.Place}: {fault.Message.In(screen.Language)}");
    }

    static Bilingual NoArchive(string file) =>
        new(
            $"{file}: dit bestand is er niet; geef publication.zip uit de map van een publicatie",
            $"{file}: this file is not there; give publication.zip from the folder of a publication"
        );

    static Bilingual NoHead(string given) =>
        new(
            $"--against '{given}' is geen bestand met een boomhoofd (treehead.json) en geen wortel van 64 tekens 0-9 a-f",
            $"--against '{given}' is no file with a tree head (treehead.json), nor a root of 64 characters 0-9 a-f"
        );
}
