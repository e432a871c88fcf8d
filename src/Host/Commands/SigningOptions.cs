using System.CommandLine;
using Rekenschap.Host.Signing;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Commands;

/// <summary>
/// The key that signs. Its password comes from a file or from the environment, since whatever stands on a command line is
/// seen by every user of the machine.
/// </summary>
internal sealed class SigningOptions(Language language)
{
    const string PasswordVariable = "REKENSCHAP_SIGNING_PASSWORD";

    public Option<FileInfo?> Key { get; } =
        new("--signing-key")
        {
            Description = new Bilingual(
                "privésleutel die het boomhoofd tekent (PEM of PKCS#12, ECDSA P-256)",
                "private key that signs the tree head (PEM or PKCS#12, ECDSA P-256)"
            ).In(language),
        };

    public Option<FileInfo?> Password { get; } =
        new("--signing-password-file")
        {
            Description = new Bilingual(
                $"bestand met het wachtwoord van die sleutel; of zet het in {PasswordVariable}",
                $"file with that key's password; or put it in {PasswordVariable}"
            ).In(language),
        };

    public void AddTo(Command command)
    {
        command.Options.Add(Key);
        command.Options.Add(Password);
    }

    /// <summary>The key; null where none was asked for. False, with a problem, where it cannot be opened.</summary>
    public bool TryOpen(ParseResult call, out SigningKey? key, out Bilingual? problem)
    {
        (key, problem) = (null, null);
        if (call.GetValue(Key) is not { } file)
            return true;
        if (call.GetValue(Password) is { } password && !password.Exists)
            problem = SigningWords.Unreadable(password.FullName);
        else
            (key, problem) = SigningKey.Open(file.FullName, PasswordOf(call));
        return problem is null;
    }

    /// <summary>The first line of the file, else the variable; null where there is neither.</summary>
    public string? PasswordOf(ParseResult call) =>
        call.GetValue(Password) is { } file
            ? File.ReadLines(file.FullName).FirstOrDefault() ?? ""
            : Environment.GetEnvironmentVariable(PasswordVariable);
}
