using System.Net;
using System.Net.Mail;
using System.Text;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Host.Mailing;

/// <summary>Hands mail on to the office's own server, one connection a mail.</summary>
sealed class SmtpMail(SmtpSettings settings) : IMailServer
{
    const string TooSlow = "the mail server did not answer in time";

    public async Task<string?> Send(OutgoingMail mail, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(settings.Patience);
        try
        {
            using var message = Message(mail);
            using var client = Client();
            // While it connects the client does not listen to being stopped.
            await client.SendMailAsync(message, patience.Token).WaitAsync(patience.Token);
            return null;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return TooSlow;
        }
        catch (SmtpFailedRecipientException fault)
        {
            // What the server says here names the receiver.
            return $"the mail server refused the receiver ({(int)fault.StatusCode})";
        }
        catch (SmtpException fault)
        {
            return fault.StatusCode == SmtpStatusCode.GeneralFailure
                ? "the mail server cannot be reached, or does not encrypt"
                : $"the mail server refused ({(int)fault.StatusCode})";
        }
        catch (FormatException)
        {
            return "the address is none that mail can be sent to";
        }
    }

    SmtpClient Client() =>
        new(settings.Host, settings.Port)
        {
            // A server that offers no encryption is then refused, so that nobody in between can take it away.
            EnableSsl = settings.Encrypts,
            UseDefaultCredentials = false,
            Credentials = settings.User is null ? null : new NetworkCredential(settings.User, settings.Password),
        };

    MailMessage Message(OutgoingMail mail)
    {
        var message = new MailMessage(new MailAddress(settings.From), new MailAddress(mail.To))
        {
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = mail.Text,
            BodyEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
            IsBodyHtml = false,
        };
        message.Headers.Add("Message-ID", $"<{mail.Id}@{message.From!.Host}>");
        // Programs that answer for people who are away do not answer this.
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }
}
