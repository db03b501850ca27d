using Amazon.CDK;
using AslGen.Samples;
using LoanValuation.Infrastructure;

var app = new App(new AppProps { Outdir = SampleOutput.Folder });
_ = new LoanValuationStack(app, "LoanValuation");
SampleOutput.Show(app.Synth());
