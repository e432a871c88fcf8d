using Rekenschap.Host.Mailing;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Wings.Tests.Calling;

public sealed class SmtpTests
{
    static readonly OutgoingMail Mail = new(
        "01",
        "supplier@example.org",
        "Te laat: Énergie",
        "Beste lezer,\n.\nGroet\n"
    );

    static SmtpMail To(SmtpListener listener, bool encrypts = false) =>
        new(
            new("127.0.0.1", listener.Port, "office@example.org", encrypts, null, null)
            {
                Patience = TimeSpan.FromSeconds(2),
            }
        );

    [Fact]
    public async Task A_mail_is_handed_on_with_an_id_of_its_own_and_its_text_whole()
    {
        await using var listener = new SmtpListener();
        Assert.Null(await To(listener).Send(Mail, TestContext.Current.CancellationToken));
        Assert.Contains("RCPT TO:<supplier@example.org>", listener.Heard);
        Assert.Contains(
            listener.Heard,
            line => line.Equals("Message-ID: <01@example.org>", StringComparison.OrdinalIgnoreCase)
        );
        Assert.Contains("Auto-Submitted: auto-generated", listener.Heard);
    }

    [Fact]
    public async Task A_receiver_that_is_refused_is_not_named_in_what_is_told()
    {
        await using var listener = new SmtpListener { ToReceiver = "550 5.1.1 no such user supplier@example.org" };
        var fault = await To(listener).Send(Mail, TestContext.Current.CancellationToken);
        Assert.Equal("the mail server refused the receiver (550)", fault);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_waited_for_no_longer_than_patience_lasts()
    {
        await using var listener = new SmtpListener { IsSilent = true };
        var fault = await To(listener).Send(Mail, TestContext.Current.CancellationToken);
        Assert.Equal("the mail server did not answer in time", fault);
    }

    [Fact]
    public async Task To_a_server_that_offers_no_encryption_nothing_of_the_mail_is_told()
    {
        await using var listener = new SmtpListener();
        Assert.NotNull(await To(listener, encrypts: true).Send(Mail, TestContext.Current.CancellationToken));
        Assert.DoesNotContain(listener.Heard, line => line.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_nobody_listens_that_is_told()
    {
        int port;
        await using (var listener = new SmtpListener())
            port = listener.Port;
        var mail = new SmtpMail(new("127.0.0.1", port, "office@example.org", false, null, null));
        Assert.NotNull(await mail.Send(Mail, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_address_with_a_line_end_in_it_reaches_no_server()
    {
        await using var listener = new SmtpListener();
        var mail = Mail with { To = "a@example.org\r\nRCPT TO:<b@example.org>" };
        Assert.NotNull(await To(listener).Send(mail, TestContext.Current.CancellationToken));
        Assert.Empty(listener.Heard);
    }

    [Fact]
    public void A_password_is_not_written_with_the_settings() =>
        Assert.Equal(
            "mail.example.org:587",
            new SmtpSettings("mail.example.org", 587, "office@example.org", true, "office", "s3cret").ToString()
        );
}
