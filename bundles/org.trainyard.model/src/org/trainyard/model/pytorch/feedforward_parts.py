#if encoder_decoder
        self.linear1 = ${ff_projection}(C, inner${ff_arguments})
#if swiglu
        self.linear_gate = ${ff_projection}(C, inner${ff_arguments})
#end
        self.linear2 = ${ff_projection}(inner, C${ff_arguments})
        self.dropout = nn.Dropout(config.dropout)
#else
        self.c_fc = ${ff_projection}(C, inner${ff_arguments})
#if swiglu
        self.c_gate = ${ff_projection}(C, inner${ff_arguments})
#end
        self.c_proj = ${ff_projection}(inner, C${ff_arguments})
#end
