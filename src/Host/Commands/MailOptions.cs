using System.CommandLine;
using System.Net.Mail;
using Rekenschap.Host.Mailing;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Commands;

/// <summary>Where mail is handed on. The password comes from a file or the environment, so that no list of processes shows it.</summary>
sealed class MailOptions(Language language)
{
    /// <summary>Environment variable with the password.</summary>
    public const string Variable = "REKENSCHAP_SMTP_PASSWORD";

    readonly Option<string?> host = new("--smtp-host")
    {
        Description = new Bilingual(
            "mailserver die herinneringen verzendt; vraagt ook --smtp-from",
            "mail server that sends reminders; needs --smtp-from too"
        ).In(language),
    };

    readonly Option<int> port = new("--smtp-port")
    {
        Description = new Bilingual("poort van de mailserver", "port of the mail server").In(language),
        DefaultValueFactory = _ => 587,
    };

    readonly Option<string?> from = new("--smtp-from")
    {
        Description = new Bilingual("adres dat ontvangers zien", "address that receivers see").In(language),
    };

    readonly Option<string?> user = new("--smtp-user")
    {
        Description = new Bilingual(
            $"naam bij de mailserver; het wachtwoord staat in {Variable} of --smtp-password-file",
            $"name at the mail server; the password stands in {Variable} or --smtp-password-file"
        ).In(language),
    };

    readonly Option<FileInfo?> passwordFile = new("--smtp-password-file")
    {
        Description = new Bilingual("bestand met het wachtwoord", "file with the password").In(language),
    };

    readonly Option<bool> plain = new("--smtp-plain")
    {
        Description = new Bilingual(
            "zonder STARTTLS; alleen voor een mailserver op dezelfde machine",
            "without STARTTLS; only for a mail server on the same machine"
        ).In(language),
    };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { host, port, from, user, passwordFile, plain })
            command.Options.Add(option);
        command.Validators.Add(call =>
        {
            if (call.GetValue(host) is not null && !MailAddress.TryCreate(call.GetValue(from), out _))
                call.AddError(
                    new Bilingual(
                        "--smtp-host vraagt bij --smtp-from een mailadres",
                        "--smtp-host needs a mail address at --smtp-from"
                    ).In(language)
                );
            if (call.GetValue(passwordFile) is { Exists: false } missing)
                call.AddError(new Bilingual($"{missing} is er niet", $"{missing} is not there").In(language));
        });
    }

    /// <summary>Null where no mail is sent.</summary>
    public SmtpSettings? Of(ParseResult call) =>
        call.GetValue(host) is { } named
            ? new(
                named,
                call.GetValue(port),
                call.GetValue(from)!,
                !call.GetValue(plain),
                call.GetValue(user),
                Password(call.GetValue(passwordFile))
            )
            : null;

    static string? Password(FileInfo? file) =>
        file is null
            ? Environment.GetEnvironmentVariable(Variable)
            : File.ReadAllText(file.FullName).TrimEnd('\r', '\n');
}
