using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Rekenschap.Host.Mailing;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Wings.Tests.Calling;

/// <summary>
/// Mail over STARTTLS with a name and a password, to a server whose certificate was made in the test: what is trusted is
/// taken, all else is told nothing.
/// </summary>
public sealed class SmtpTlsTests
{
    const string Good = "vier woorden achter elkaar";
    static readonly OutgoingMail Mail = new("01", "supplier@example.org", "Te laat", "Beste lezer\n");
    static readonly X509Certificate2 Trusted = Made("127.0.0.1");
    static readonly X509Certificate2 Strange = Made("127.0.0.1");

    /// <summary>As an operator trusts the mail server's authority; whatever else is wrong stays wrong.</summary>
    static SmtpTlsTests() =>
#pragma warning disable SYSLIB0014 // The framework's SmtpClient has no other place to say what is trusted.
        ServicePointManager.ServerCertificateValidationCallback = (_, shown, _, errors) =>
            errors == SslPolicyErrors.None
            || (
                errors == SslPolicyErrors.RemoteCertificateChainErrors
                && shown?.GetCertHashString() == Trusted.GetCertHashString()
            );
#pragma warning restore SYSLIB0014

    static X509Certificate2 Made(string address)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={address}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Parse(address));
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(new(2020, 1, 1, 0, 0, 0, default), new(2090, 1, 1, 0, 0, 0, default));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }

    static Task<string?> Send(SmtpListener listener, string password = Good) =>
        new SmtpMail(
            new("127.0.0.1", listener.Port, "office@example.org", Encrypts: true, "office", password)
            {
                Patience = TimeSpan.FromSeconds(5),
            }
        ).Send(Mail, TestContext.Current.CancellationToken);

    static void AssertToldNothing(SmtpListener listener) =>
        Assert.DoesNotContain(
            listener.Heard,
            line =>
                line.StartsWith("MAIL", StringComparison.Ordinal) || line.StartsWith("AUTH", StringComparison.Ordinal)
        );

    [Fact]
    public async Task A_mail_goes_encrypted_and_with_the_password_to_a_server_that_is_trusted()
    {
        await using var listener = new SmtpListener { Certificate = Trusted, Password = Good };
        Assert.Null(await Send(listener));
        Assert.True(listener.IsSecured);
        var heard = listener.Heard.ToList();
        var secured = heard.IndexOf("STARTTLS");
        Assert.True(
            secured >= 0 && heard.FindIndex(line => line.StartsWith("AUTH", StringComparison.Ordinal)) > secured
        );
        Assert.True(heard.FindIndex(line => line.StartsWith("MAIL", StringComparison.Ordinal)) > secured);
        Assert.Contains("RCPT TO:<supplier@example.org>", heard);
    }

    [Fact]
    public async Task To_a_server_with_a_certificate_that_is_not_trusted_nothing_is_told()
    {
        await using var listener = new SmtpListener { Certificate = Strange, Password = Good };
        var fault = await Send(listener);
        Assert.NotNull(fault);
        Assert.DoesNotContain("example.org", fault);
        AssertToldNothing(listener);
    }

    [Fact]
    public async Task To_a_server_with_a_certificate_of_another_address_nothing_is_told()
    {
        using var elsewhere = Made("127.0.0.2");
        await using var listener = new SmtpListener { Certificate = elsewhere, Password = Good };
        Assert.NotNull(await Send(listener));
        AssertToldNothing(listener);
    }

    [Fact]
    public async Task With_a_wrong_password_no_receiver_and_no_text_is_told_and_it_is_not_repeated_in_what_is_told()
    {
        await using var listener = new SmtpListener { Certificate = Trusted, Password = Good };
        var fault = await Send(listener, "geraden");
        Assert.NotNull(fault);
        Assert.DoesNotContain("geraden", fault);
        Assert.DoesNotContain(listener.Heard, line => line.StartsWith("RCPT", StringComparison.Ordinal));
        Assert.DoesNotContain("DATA", listener.Heard);
    }
}
