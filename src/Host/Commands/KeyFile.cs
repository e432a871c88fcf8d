using System.CommandLine;
using Rekenschap.Host.Printing;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Commands;

/// <summary>The key that salts the ledger's commitments: a file that the publisher keeps secret.</summary>
internal static class KeyFile
{
    const int LeastBytes = 32;

    public static readonly Bilingual Trial = new(
        "Geen --key: het grootboek is gezouten met een proefsleutel die iedereen kan maken. Goed om te proberen, niet om vertrouwelijke cijfers vast te leggen.",
        "No --key: the ledger is salted with a trial key that anyone can make. Good for trying out, not for committing to confidential figures."
    );

    public static Option<FileInfo?> Option(Language language) =>
        new("--key")
        {
            Description = new Bilingual(
                "bestand met de geheime sleutel van de uitgever (ten minste 32 bytes)",
                "file with the publisher's secret key (at least 32 bytes)"
            ).In(language),
        };

    /// <summary>The salts of the key; null salts when no key was given. False, with a message on the error stream, when the file is no key.</summary>
    public static bool TrySalts(FileInfo? file, Language language, out Salts? salts)
    {
        salts = null;
        if (file is null)
            return true;
        if (!file.Exists || file.Length < LeastBytes)
        {
            Screen
                .Error(language)
                .Line(
                    new Bilingual(
                        $"--key {file}: dit bestand is er niet of heeft minder dan {LeastBytes} bytes",
                        $"--key {file}: this file is not there or has fewer than {LeastBytes} bytes"
                    )
                );
            return false;
        }
        salts = new(File.ReadAllBytes(file.FullName));
        return true;
    }
}
